<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.frame().title()}</h1>
<p class="lead"><#list page.counts() as count>${count.title()}: ${count.count()}<#sep>; </#list>.</p>
<#if !page.groups()?has_content><p>Không có gì phải xem lại.</p></#if>
<#list page.groups() as group>
<section class="editors">
<h2><#if group.href()?has_content><a href="${root}${group.href()}">${group.title()}</a><#else>${group.title()}</#if></h2>
<ul class="docs plain">
<#list group.lines() as line>
<li><p><b>${line.kind()}</b> <span class="tag">${line.code()}</span> ${line.message()}</p>
<p class="place"><code>${line.place()}</code></p>
<#if line.hint()?has_content><p class="hint">${line.hint()}</p></#if>
<#if line.yaml()?has_content><pre><code>${line.yaml()}</code></pre></#if>
</li>
</#list>
</ul>
</section>
</#list>
<@lists.pager pager=page.pager() root=root />
</@layout.page>

<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.title()}</h1>
<dl class="about">
<#if page.branch()?has_content><div><dt>Là</dt><dd>${page.branch()}</dd></div></#if>
<#if page.level()?has_content><div><dt>Cấp</dt><dd><#if page.levelHref()?has_content><a href="${root}${page.levelHref()}">${page.level()}</a><#else>${page.level()}</#if></dd></div></#if>
<#if page.province()?has_content><div><dt>Tỉnh, thành phố</dt><dd>${page.province()}</dd></div></#if>
<#if page.parents()?has_content><div><dt>Thuộc</dt><dd><#list page.parents() as parent><a href="${root}${parent.href()}">${parent.title()}</a><#sep> › </#list></dd></div></#if>
<#if page.aliases()?has_content><div><dt>Cũng được gọi là</dt><dd>${page.aliases()?join("; ")}</dd></div></#if>
</dl>
<#if page.html()?has_content><div class="prose">${page.html()?no_esc}</div></#if>
<section aria-labelledby="ban-hanh">
<h2 id="ban-hanh">Văn bản đã ban hành<#if page.total() gt 0> <span class="count">${page.total()}</span></#if></h2>
<#if page.total() == 0><p>Chưa có văn bản nào của cơ quan này trên cổng.</p></#if>
<p class="more"><a href="${root}tim-kiem/?q=${page.title()?url('UTF-8')}">Tìm những chỗ nhắc đến ${page.title()}</a></p>
<@lists.documents groups=page.issued() root=root level=3 />
<@lists.pager pager=page.pager() root=root />
</section>
<#if page.children()?has_content>
<section aria-labelledby="truc-thuoc">
<h2 id="truc-thuoc">Cơ quan trực thuộc</h2>
<@lists.entries list=page.children() root=root />
</section>
</#if>
</@layout.page>

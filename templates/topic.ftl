<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.title()}</h1>
<#if page.html()?has_content><div class="prose">${page.html()?no_esc}</div></#if>
<section aria-labelledby="van-ban">
<h2 id="van-ban">Văn bản về chủ đề này<#if page.total() gt 0> <span class="count">${page.total()}</span></#if></h2>
<#if page.total() == 0><p>Chưa có văn bản nào về chủ đề này trên cổng.</p></#if>
<@lists.documents groups=page.groups() root=root level=3 />
<@lists.pager pager=page.pager() root=root />
</section>
</@layout.page>

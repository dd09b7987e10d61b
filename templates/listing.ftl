<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.heading()}</h1>
<#if page.total() gte 0><p class="lead"><#if page.total() == 0>Chưa có văn bản nào trên cổng này.<#else>${page.total()} văn bản, mới nhất trước.</#if></p></#if>
<@lists.sections list=page.sections() root=root />
<@lists.documents groups=page.groups() root=root />
<@lists.pager pager=page.pager() root=root />
</@layout.page>

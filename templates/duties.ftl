<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#import "layout/orders.ftl" as facts>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.frame().title()}</h1>
<p class="lead">${page.total()} việc trong các văn bản trên cổng, văn bản mới nhất trước.</p>
<@facts.ofDocuments list=page.documents() root=root level=2 />
<@lists.pager pager=page.pager() root=root />
</@layout.page>

<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<#-- Asked for at once: found one through the other, they would take a round trip each on a slow line. -->
<#assign modules = ["js/search-page.js", "js/hits.js", "js/search-source.js"]>
<@layout.page frame=page.frame() search=false modules=modules data=["search/client.js", "search/root.bin"]>
<h1>Tìm kiếm</h1>
<@layout.searchBox root=root large=true label=false>
<details class="filters" hidden>
<summary>Thu hẹp kết quả</summary>
<div>
<#list page.filters() as filter><#if filter.options()?has_content>
<label>${filter.label()}<select name="${filter.name()}" data-facet="${filter.facet()}" autocomplete="off"><option value="">Tất cả</option><#list filter.options() as option><option value="${option.value()}" data-list="${option.list()}">${option.label()}</option></#list></select></label>
</#if></#list>
<label>Xếp theo<select name="xep" autocomplete="off"><option value="">Hợp nhất trước</option><option value="ngay">Mới nhất trước</option></select></label>
</div>
</details>
</@layout.searchBox>
<noscript><p class="notice">Trình duyệt này không chạy mã lệnh nên không tìm được theo từ. Mọi văn bản vẫn có trong các danh sách dưới đây.</p></noscript>
<div id="ket-qua" hidden></div>
<div id="duyet">
<h2 class="hidden">Duyệt văn bản</h2>
<p class="more"><a href="${root}van-ban/">Tất cả văn bản, mới nhất trước</a></p>
<@lists.sections list=page.browse() root=root />
</div>
</@layout.page>

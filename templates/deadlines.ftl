<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#import "layout/orders.ftl" as facts>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<#assign first = page.years()?has_content || page.undated() gt 0 || page.total() == 0>
<@layout.page frame=page.frame()>
<h1>${page.heading()}</h1>
<#if page.total() == 0>
<p class="lead">Chưa có thời hạn nào trong các văn bản trên cổng này.</p>
<#elseif first>
<p class="lead">${page.total()} thời hạn trong các văn bản trên cổng. Điều ghi “máy đọc, chưa duyệt” là do chương trình tìm thấy; bấm vào để xem câu trong văn bản.</p>
<p class="more"><#if page.confirmed() gt 0><a href="${root}thoi-han.ics">Thêm ${page.confirmed()} thời hạn đã duyệt vào lịch (.ics)</a><#else><span class="count">Chưa có thời hạn nào được duyệt nên <a href="${root}thoi-han.ics">lịch (.ics)</a> còn trống.</span></#if></p>
<#else>
<p class="lead">${page.total()} thời hạn.</p>
</#if>
<#if page.years()?has_content>
<section class="orders coming" aria-labelledby="sap-toi" data-months hidden>
<h2 id="sap-toi">Sắp tới</h2>
</section>
<section aria-labelledby="theo-nam">
<h2 id="theo-nam">Theo năm</h2>
<#list page.years() as year>
<details class="group"<#if year?is_first> open</#if>>
<summary><h3>${year.entry().title()}</h3> <span class="count">${year.entry().count()}<span class="hidden"> thời hạn</span></span></summary>
<div class="browse chips-list"><ul class="entries">
<li><a href="${root}${year.entry().href()}"><span>Cả năm</span></a></li>
<#list year.months() as month><li><a href="${root}${month.entry().href()}" data-month="${month.iso()}"><span>${month.entry().title()}</span> <span class="count">${month.entry().count()}<span class="hidden"> thời hạn</span></span></a></li>
</#list>
</ul></div>
</details>
</#list>
</section>
</#if>
<#if page.undated() gt 0><p class="more"><a href="${root}thoi-han/lap-lai/">${page.undated()} thời hạn lặp lại, hoặc không có ngày cuối</a></p></#if>
<#list page.months() as month>
<section class="orders"<#if month.id()?has_content> aria-labelledby="${month.id()}"</#if>>
<#if month.id()?has_content><h2 class="year" id="${month.id()}">${month.title()}</h2></#if>
<ol class="deadlines">
<#list month.lines() as line><@facts.deadline line=line root=root /></#list>
</ol>
</section>
</#list>
<@lists.pager pager=page.pager() root=root />
</@layout.page>

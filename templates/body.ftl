<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#import "layout/orders.ftl" as facts>
<#import "layout/descent.ftl" as time>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.title()}</h1>
<dl class="about">
<#if page.branch()?has_content><div><dt>Là</dt><dd>${page.branch()}</dd></div></#if>
<#if page.level()?has_content><div><dt>Cấp</dt><dd><#if page.levelHref()?has_content><a href="${root}${page.levelHref()}">${page.level()}</a><#else>${page.level()}</#if></dd></div></#if>
<#if page.province()?has_content><div><dt>Tỉnh, thành phố</dt><dd>${page.province()}</dd></div></#if>
<#if page.parents()?has_content><div><dt>Thuộc</dt><dd><#list page.parents() as parent><a href="${root}${parent.href()}">${parent.title()}</a><#sep> › </#list></dd></div></#if>
<#if page.aliases()?has_content><div><dt>Cũng được gọi là</dt><dd>${page.aliases()?join("; ")}</dd></div></#if>
<@time.facts descent=page.descent() root=root />
</dl>
<#if page.html()?has_content><div class="prose">${page.html()?no_esc}</div></#if>
<#if page.tasks().total() gt 0>
<nav class="jump" aria-label="Trong trang này"><a href="#viec">Việc phải làm <span class="count">${page.tasks().total()}</span></a> <a href="#ban-hanh">Văn bản đã ban hành <span class="count">${page.total()}</span></a></nav>
</#if>
<section aria-labelledby="viec">
<h2 id="viec">Việc phải làm<#if page.tasks().total() gt 0> <span class="count">${page.tasks().total()}</span></#if></h2>
<#if page.tasks().total() == 0><p>Chưa thấy văn bản nào trên cổng giao việc cho cơ quan này bằng đúng tên.</p></#if>
<#if page.tasks().calendar()?has_content><p class="more"><a href="${page.tasks().calendar()}">Thêm thời hạn đã duyệt vào lịch (.ics)</a></p></#if>
<@facts.ofDocuments list=page.tasks().documents() root=root level=3 />
<#if page.tasks().all()?has_content><p class="more"><a href="${root}${page.tasks().all()}">Xem tất cả ${page.tasks().total()} việc</a></p></#if>
</section>
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

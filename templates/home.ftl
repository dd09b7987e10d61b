<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame() search=false wide=true>
<div class="hero">
<section aria-label="Tìm văn bản">
<h1>Văn bản chỉ đạo,<br> tìm là thấy, đọc là hiểu</h1>
<@layout.searchBox root=root large=true />
<#if page.examples()?has_content><p class="hint">Ví dụ: <#list page.examples() as example><a href="${root}tim-kiem/?q=${example?url('UTF-8')}">${example}</a><#sep>, </#list>.</p></#if>
<p class="hint">Gõ không dấu cũng được.<#if page.coded()> Nghe mã trên loa thì gõ bảy chữ số của mã.</#if></p>
</section>
<@lists.sections list=page.lead() root=root />
</div>
<div class="home">
<section class="newest" aria-labelledby="moi">
<h2 id="moi">Văn bản mới nhất</h2>
<#if page.newest()?has_content>
<ul class="docs">
<#list page.newest() as item><li><@lists.line item=item root=root /></li>
</#list>
</ul>
<p class="more"><a href="${root}van-ban/">Xem tất cả ${page.documents()} văn bản</a><#if page.withText() lt page.documents()> <span class="count">${page.withText()} có nội dung, còn lại là bản ghi</span></#if></p>
<#else>
<p>Cổng này chưa có văn bản nào.</p>
</#if>
</section>
<div class="browse-all">
<@lists.sections list=page.browse() root=root />
</div>
</div>
</@layout.page>

<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame() sheets=["css/poster.css", "css/" + page.sheet() + ".css"] modules=["js/poster.js"]>
<div class="paper-tools">
<h1>${page.name()}</h1>
<p class="lead"><a href="${root}${page.item().href()}">${page.item().shortName(90)}</a></p>
<p>Khổ ${page.size()}. In bằng trình duyệt (Ctrl+P), bỏ đầu trang và chân trang.<#if page.other()?has_content> <a href="${page.other().href()}">${page.other().title()}</a></#if></p>
<#if page.summary()?size == 0><p class="notice">Chưa ai viết tóm tắt cho văn bản này nên tờ này chỉ có tên văn bản.</p></#if>
<p class="tools poster-tools" data-print hidden></p>
</div>
<section class="paper" aria-label="${page.name()}">
<p class="by">${page.item().issuer()}</p>
<p class="named"><#if page.item().label()?has_content><b>${page.item().label()}</b> </#if><#if page.item().date()?has_content><span><#if page.item().iso()?length == 10>ngày <#elseif page.item().iso()?length == 7>tháng <#else>năm </#if>${page.item().date()}</span></#if></p>
<h2<#if page.title()?length gt 170> class="long"</#if>>${page.title()}</h2>
<#if page.summary()?has_content>
<ul class="lines"><#list page.summary() as line><li>${line}</li></#list></ul>
</#if>
<#if page.due()?has_content>
<h3>Phải làm, bao giờ</h3>
<ul class="due"><#list page.due() as line><li<#if line.when().last()?has_content> data-until="${line.when().last()}"</#if>><b>${line.when().words()}</b> <span><#if line.who()?has_content>${line.who()}: </#if>${line.what()}</span></li></#list></ul>
</#if>
<div class="way">
<#if page.picture()?has_content><img src="${page.picture()}" alt="Mã QR mở văn bản này trên ${page.frame().siteName()}" width="180" height="180"></#if>
<div>
<p>Quét mã để đọc cả văn bản<#if page.code()?has_content>, hoặc gõ mã này trên ${page.frame().siteName()}</#if></p>
<#if page.code()?has_content><p class="big-code">${page.code()}</p><p class="code-said">${page.codeSaid()}</p></#if>
<#if page.address()?has_content><p class="address">${page.address()}</p></#if>
</div>
</div>
<p class="not-official">Tờ này không phải bản chính thức. Cần căn cứ thì dùng bản do cơ quan ban hành công bố.</p>
</section>
</@layout.page>

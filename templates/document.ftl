<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#import "layout/relations.ftl" as parts>
<#import "layout/orders.ftl" as facts>
<#import "layout/mended.ftl" as mended>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame() wide=true>
<div class="document">
<@officialHeading heading=page.heading() />
<@state status=page.status() />
<#if page.corrections()?has_content>
<section class="mended" aria-labelledby="dinh-chinh">
<h2 id="dinh-chinh">Đính chính</h2>
<ul><#list page.corrections() as line><li><@mended.line line=line root=root /></li></#list></ul>
</section>
</#if>
<@facts.overview orders=page.orders() />
<#if page.hasText()><a class="skip" href="#noi-dung">Bỏ qua mục lục</a></#if>
<@outline />
<#if page.summary()?has_content>
<section class="gist" aria-labelledby="tom-tat">
<h2 id="tom-tat">Tóm tắt</h2>
<ul><#list page.summary() as line><li>${line}</li></#list></ul>
</section>
</#if>
<@standing status=page.status() />
<#if page.hasText()>
<#if page.marked()><p class="key">Chữ gạch chân chấm là văn bản <a href="#chua-co">chưa tra được trên cổng này</a>.</p></#if>
<article data-loa="text" id="noi-dung">${page.html()?no_esc}</article>
</#if>
<@closing />
<@facts.document orders=page.orders() root=root />
<@parts.cascade cascade=page.cascade() root=root />
<#if page.relations()?has_content || page.unresolved()?has_content>
<section class="relations" aria-labelledby="lien-quan">
<h2 id="lien-quan">Liên quan đến văn bản khác</h2>
<#list page.relations() as related><@parts.related related=related root=root /></#list>
<@parts.unresolved list=page.unresolved() root=root />
</section>
</#if>
<#if page.tongues()?has_content>
<section class="tongues" aria-labelledby="nghe">
<h2 id="nghe">Nghe, đọc bằng tiếng khác</h2>
<p class="notice">Bản ghi âm và bản dịch ở đây không phải bản chính thức.</p>
<#list page.tongues() as tongue>
<h3 id="tieng-${tongue?counter}">Tiếng ${tongue.language()}</h3>
<#if tongue.recordings()?has_content>
<audio controls preload="none" aria-labelledby="tieng-${tongue?counter}"<@of tag=tongue.tag() name="lang" />><#list tongue.recordings() as piece><source src="${piece.href()}" type="${piece.type()}"></#list></audio>
</#if>
<ul><#list tongue.recordings() as piece><@file piece=piece what="Tải bản ghi âm" tag=tongue.tag() /></#list><#list tongue.translations() as piece><@file piece=piece what="Bản dịch" tag=tongue.tag() /></#list></ul>
</#list>
</section>
</#if>
<#if page.passOn().ways()?has_content>
<section class="pass-on" aria-labelledby="chuyen-tiep">
<h2 id="chuyen-tiep">Đọc loa, in, chia sẻ</h2>
<ul><#list page.passOn().ways() as way><li><a href="${way.href()}">${way.title()}</a></li></#list></ul>
<#if page.passOn().embed()?has_content>
<details class="embed"><summary>Đặt thẻ văn bản này trên trang khác</summary>
<p>Chép dòng này vào trang của bạn. <a href="nhung/">Xem thẻ</a></p>
<pre><code>${page.passOn().embed()}</code></pre>
</details>
</#if>
</section>
</#if>
<section aria-labelledby="thuoc-tinh">
<h2 id="thuoc-tinh">Thuộc tính</h2>
<table class="facts"><tbody>
<#list page.facts() as fact><tr><th scope="row">${fact.label()}</th><td><#list fact.values() as value><#if value.href()?has_content><a href="${root}${value.href()}">${value.title()}</a><#else>${value.title()}</#if><#sep>, </#list></td></tr>
</#list>
<tr id="trich-dan"><th scope="row">Trích dẫn lần đầu</th><td data-cite="full">${page.cite().full()}</td></tr>
<#if page.cite().later() != page.cite().full()><tr><th scope="row">Trích dẫn các lần sau</th><td data-cite="later">${page.cite().later()}</td></tr></#if>
<#if page.cite().address()?has_content><tr><th scope="row">Địa chỉ</th><td><a href="${page.cite().address()}">${page.cite().address()}</a></td></tr></#if>
<#if page.copies()?has_content><tr><th scope="row">Dạng khác của trang này</th><td><#list page.copies() as copy><a href="${copy.href()}">${copy.title()}</a><#sep>, </#list></td></tr></#if>
</tbody></table>
</section>
<#if page.notes()?has_content>
<section aria-labelledby="ghi-chu">
<h2 id="ghi-chu">Ghi chú của người biên tập</h2>
<ul class="notes"><#list page.notes() as note><li>${note}</li></#list></ul>
</section>
</#if>
</div>
</@layout.page>

<#macro of tag name><#if tag?has_content> ${name}="${tag}"</#if></#macro>

<#macro file piece what tag>
<li><a href="${piece.href()}"<@of tag=tag name="hreflang" />>${what}: ${piece.name()}</a><#if piece.about()?has_content> <span class="count">${piece.about()}</span></#if><#if piece.stale()> <span class="tag soon">văn bản đã sửa sau khi làm bản này</span></#if></li>
</#macro>

<#macro officialHeading heading>
<header class="official<#if heading.branch() == "party"> party</#if>">
<div class="issued-by">
<#if heading.issuer()?has_content><p class="issuer"><#if heading.issuerHref()?has_content><a href="${root}${heading.issuerHref()}">${heading.issuer()}</a><#else>${heading.issuer()}</#if></p></#if>
<#if heading.number()?has_content><p class="number">Số<#if heading.branch() != "party">:</#if> <b>${heading.number()}</b><#if heading.numberHref()?has_content> <a class="also" href="${root}${heading.numberHref()}">văn bản khác cùng số</a></#if></p></#if>
</div>
<#if heading.banner()?has_content || heading.placeAndDate()?has_content>
<div class="issued-when">
<#list heading.banner() as line><p class="<#if line?is_first>banner<#else>motto</#if>">${line}</p></#list>
<#if heading.placeAndDate()?has_content><p class="when"><time datetime="${heading.iso()}">${heading.placeAndDate()}</time></p></#if>
</div>
</#if>
<h1><#if heading.kind()?has_content><span class="kind">${heading.kind()}</span> </#if><span class="abstract">${heading.title()}</span></h1>
</header>
</#macro>

<#macro state status>
<div class="state">
<p class="chips"><span class="chip force-${status.force()}">${status.forceLabel()}</span> <span class="chip"><#if status.text() == "full">Toàn văn<#elseif status.text() == "summary">Bản tóm lược<#else>Chỉ có bản ghi</#if></span> <a class="cite" href="#trich-dan">Trích dẫn</a></p>
<#if page.passOn().code()?has_content><p class="code">Mã văn bản <a href="${root}${page.passOn().codeHref()}">${page.passOn().code()}</a> <span>đọc là “${page.passOn().codeSaid()}”</span></p></#if>
</div>
</#macro>

<#-- What the portal holds of the document, and a way to keep it. -->
<#macro standing status>
<div class="standing">
<#if status.text() != "full">
<p class="notice"><#if status.text() == "summary">Đây là bản tóm lược bằng lời của cổng, không phải toàn văn.<#else>Cổng này chỉ giữ bản ghi về văn bản: số, ngày, nơi ban hành và các văn bản liên quan; không có nội dung.</#if>
<#if status.source()?has_content>Bản chính thức: <a href="${status.source()}">${status.source()}</a><#else>Cổng chưa có địa chỉ của bản chính thức.</#if></p>
<#elseif status.source()?has_content>
<p class="notice">Bản chính thức: <a href="${status.source()}">${status.source()}</a></p>
</#if>
<p class="keep"><button type="button" data-keep aria-pressed="false">Lưu văn bản này để đọc ngoại tuyến</button> <span data-kept role="status"></span></p>
</div>
</#macro>

<#macro outline>
<nav class="outline" aria-label="Mục lục">
<details>
<summary>Mục lục<span class="now" aria-hidden="true"></span></summary>
<div class="parts">
<#if page.outline()?has_content><@outlineLevel list=page.outline() /></#if>
<ul class="about-links">
<#if page.orders().duties()?has_content><li><a href="#ai-lam-gi">Ai làm gì</a></li></#if>
<#if page.orders().deadlineCount() gt 0><li><a href="#thoi-han">Thời hạn</a></li></#if>
<#if page.orders().targets()?has_content><li><a href="#chi-tieu">Chỉ tiêu</a></li></#if>
<#if page.cascade().shown()><li><a href="#trien-khai">Triển khai các cấp</a></li></#if>
<#if page.relations()?has_content || page.unresolved()?has_content><li><a href="#lien-quan">Liên quan đến văn bản khác</a></li></#if>
<#if page.tongues()?has_content><li><a href="#nghe">Nghe, đọc bằng tiếng khác</a></li></#if>
<#if page.passOn().ways()?has_content><li><a href="#chuyen-tiep">Đọc loa, in, chia sẻ</a></li></#if>
<li><a href="#thuoc-tinh">Thuộc tính</a></li>
<#if page.notes()?has_content><li><a href="#ghi-chu">Ghi chú của người biên tập</a></li></#if>
</ul>
</div>
</details>
</nav>
</#macro>

<#macro outlineLevel list>
<ul>
<#list list as item><li><a href="#${item.anchor()}"><b>${item.label()}</b> ${item.heading()}</a><#if item.children()?has_content><@outlineLevel list=item.children() /></#if></li>
</#list>
</ul>
</#macro>

<#macro closing>
<#if page.recipients()?has_content || page.signer()?has_content || page.signerRoles()?has_content>
<div class="closing">
<#if page.recipients()?has_content>
<section class="recipients" aria-labelledby="noi-nhan">
<h2 id="noi-nhan">Nơi nhận</h2>
<ul><#list page.recipients() as recipient><li>${recipient}</li></#list></ul>
</section>
</#if>
<#if page.signer()?has_content || page.signerRoles()?has_content>
<div class="signature">
<#list page.signerRoles() as role><p class="role">${role}</p></#list>
<#if page.signer()?has_content><p class="signer">${page.signer()}</p></#if>
</div>
</#if>
</div>
</#if>
</#macro>

<#ftl output_format="HTML">
<#--
  What stands around every page. Markup only; what is shown comes from vn.loa.render.
  Head: one style sheet, two small scripts that the page does without.
-->
<#macro page frame search=true wide=false modules=[] data=[] sheets=[]>
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title()}<#if frame.title() != frame.siteName()> – ${frame.siteName()}</#if></title>
<#if frame.description()?has_content><meta name="description" content="${frame.description()}"></#if>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#faf7f1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#181512" media="(prefers-color-scheme: dark)">
<#if frame.canonical()?has_content><link rel="canonical" href="${frame.canonical()}"></#if>
<#if frame.oembed()?has_content>
<link rel="alternate" type="application/json+oembed" href="${frame.oembed()}" title="${frame.title()}">
</#if>
<#if frame.picture()?has_content && frame.canonical()?has_content>
<meta property="og:type" content="<#if frame.oembed()?has_content>article<#else>website</#if>">
<meta property="og:site_name" content="${frame.siteName()}">
<meta property="og:locale" content="vi_VN">
<meta property="og:title" content="${frame.title()}">
<meta property="og:url" content="${frame.canonical()}">
<#if frame.description()?has_content><meta property="og:description" content="${frame.description()}"></#if>
<meta property="og:image" content="${frame.picture()}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${frame.title()}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image" content="${frame.picture()}">
</#if>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%239a1f1a'/%3E%3Cpath d='M7 13v6h4l8 6V7l-8 6z' fill='%23ffe9b8'/%3E%3Cpath d='M23 12a6 6 0 0 1 0 8' stroke='%23ffe9b8' stroke-width='2.4' fill='none' stroke-linecap='round'/%3E%3C/svg%3E">
<script src="${frame.root()}js/look.js"></script>
<link rel="stylesheet" href="${frame.root()}css/loa.css">
<#list sheets as sheet><link rel="stylesheet" href="${frame.root()}${sheet}">
</#list>
<link rel="alternate" type="application/atom+xml" href="${frame.root()}feed.xml" title="${frame.siteName()}">
<#list frame.feeds() as feed><link rel="alternate" type="application/atom+xml" href="${frame.root()}${feed.href()}" title="${feed.title()}">
</#list>
<#list modules as module><link rel="modulepreload" href="${frame.root()}${module}">
</#list>
<#list data as file><link rel="preload" as="fetch" href="${frame.root()}${file}" crossorigin>
</#list>
<script type="module" src="${frame.root()}js/main.js"></script>
</head>
<body>
<a class="skip" href="#chinh">Đến nội dung chính</a>
<header class="top">
<div class="top-row">
<a class="brand" href="${frame.root()}"><svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><rect width="32" height="32" rx="7"/><path d="M7 13v6h4l8 6V7l-8 6z"/><path class="wave" d="M23 12a6 6 0 0 1 0 8"/></svg> <span>${frame.siteName()}</span></a>
<button class="look" type="button" aria-expanded="false"><span aria-hidden="true">A<b>a</b></span><span class="hidden">Cỡ chữ và màu</span></button>
<#if search><@searchBox root=frame.root() /></#if>
</div>
<nav class="menu" aria-label="Duyệt văn bản"><ul>
<@menuItem frame=frame path="van-ban" label="Văn bản" />
<@menuItem frame=frame path="thoi-han" label="Thời hạn" />
<@menuItem frame=frame path="chi-tieu" label="Chỉ tiêu" />
<@menuItem frame=frame path="chu-de" label="Chủ đề" />
<@menuItem frame=frame path="co-quan" label="Cơ quan" />
<@menuItem frame=frame path="loai" label="Loại" rare=true />
<@menuItem frame=frame path="cap" label="Cấp" rare=true />
<@menuItem frame=frame path="nam" label="Năm" rare=true />
<@menuItem frame=frame path="phat-thanh" label="Phát thanh" rare=true />
</ul></nav>
</header>
<main id="chinh" tabindex="-1"<#if wide> class="wide"</#if>>
<#if frame.crumbs()?has_content>
<nav class="crumbs" aria-label="Đường dẫn"><ol>
<li><a href="${frame.root()}">Trang chủ</a></li>
<#list frame.crumbs() as crumb><li><a href="${frame.root()}${crumb.href()}">${crumb.title()}</a></li></#list>
</ol></nav>
</#if>
<#nested>
</main>
<footer class="foot">
<p><b>${frame.siteName()}</b> giúp tìm, đọc và đối chiếu văn bản chỉ đạo. Đây không phải bản chính thức; khi cần căn cứ, hãy dùng bản do cơ quan ban hành công bố.</p>
<p><a href="${frame.root()}van-ban/">Tất cả văn bản</a> <a href="${frame.root()}thoi-han/">Thời hạn</a> <a href="${frame.root()}chi-tieu/">Chỉ tiêu</a> <a href="${frame.root()}phat-thanh/">Phát thanh</a> <a href="${frame.root()}dinh-chinh/">Đính chính</a> <a href="${frame.root()}tim-kiem/">Tìm kiếm</a> <a href="${frame.root()}feed.xml">Tin mới (Atom)</a><#list frame.feeds() as feed> <a href="${frame.root()}${feed.href()}">${feed.title()} (Atom)</a></#list><#list frame.pages() as own> <a href="${frame.root()}${own.href()}">${own.title()}</a></#list></p>
</footer>
<div class="toast"><p role="status"></p></div>
</body>
</html>
</#macro>

<#-- What is rare stands on the page of all documents, too, and leaves a telephone's menu in one row. -->
<#macro menuItem frame path label rare=false>
<li<#if rare> class="rare"</#if>><a href="${frame.root()}${path}/"<#if frame.section() == path> aria-current="true"</#if>>${label}</a></li>
</#macro>

<#-- A plain form; the script makes it a combobox when it is first focused. -->
<#macro searchBox root large=false label=large>
<form class="search<#if large> large</#if>" role="search" action="${root}tim-kiem/" method="get" data-root="${root}">
<label for="q"<#if !label> class="hidden"</#if>>Tìm văn bản</label>
<div class="field">
<input id="q" name="q" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" placeholder="Số hiệu, tên hoặc nội dung" required>
<button type="submit" aria-label="Tìm"><svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/></svg></button>
</div>
<#nested>
</form>
</#macro>

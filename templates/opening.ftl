<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign frame = page.frame()><#assign to = frame.root() + page.item().href()>
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.said()} – ${frame.siteName()}</title>
<meta name="robots" content="noindex">
<#if frame.canonical()?has_content><link rel="canonical" href="${frame.canonical()}"></#if>
<#-- Only a script can take the place in the document along. -->
<script>location.replace('${to?js_string?no_esc}' + location.hash)</script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
<link rel="stylesheet" href="${frame.root()}css/loa.css">
</head>
<body>
<main id="chinh">
<h1>${page.said()}</h1>
<p>Mở văn bản: <a href="${to}">${page.item().name()}</a></p>
</main>
</body>
</html>

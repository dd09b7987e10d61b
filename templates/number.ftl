<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<#if page.single()>
<#assign only = page.choices()?first>
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.frame().title()} – ${page.frame().siteName()}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${root}${only.item().href()}">
<link rel="stylesheet" href="${root}css/loa.css">
</head>
<body>
<main id="chinh">
<h1>Số ${page.number()}</h1>
<p>Văn bản mang số này: <a href="${root}${only.item().href()}">${only.item().name()}</a></p>
</main>
</body>
</html>
<#else>
<@layout.page frame=page.frame()>
<h1>Số ${page.number()}</h1>
<p class="lead">${page.choices()?size} văn bản mang số này. Số hiệu được đánh lại theo năm, theo nhiệm kỳ và theo từng cơ quan; hãy chọn theo cơ quan và ngày ban hành.</p>
<ul class="docs choices">
<#list page.choices() as choice>
<li>
<a class="doc" href="${root}${choice.item().href()}"><b><#if choice.item().issuer()?has_content>${choice.item().issuer()}<#else>Chưa rõ cơ quan</#if>, <#if choice.item().date()?has_content>${(choice.item().iso()?length == 10)?then('ngày', (choice.item().iso()?length == 7)?then('tháng', 'năm'))} ${choice.item().date()}<#else>chưa rõ ngày</#if></b> ${choice.item().name()}</a>
<#if choice.edition()?has_content><p class="meta">Bản: ${choice.edition()}</p></#if>
</li>
</#list>
</ul>
</@layout.page>
</#if>

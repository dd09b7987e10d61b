<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign frame = page.frame()><#assign root = frame.root()><#assign item = page.item()>
<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${item.name()} – ${frame.siteName()}</title>
<meta name="robots" content="noindex">
<#if frame.canonical()?has_content><link rel="canonical" href="${frame.canonical()}"></#if>
<style>
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 Roboto, "Segoe UI", -apple-system, "Noto Sans", Arial, sans-serif; }
a.card { box-sizing: border-box; display: flex; flex-direction: column; height: ${page.height()}px; padding: 14px 18px 12px; overflow: hidden; border: 1px solid #8c8070; border-top: 4px solid #9a1f1a; border-radius: 6px; background: #fffdf9; color: #211c16; text-decoration: none; }
a.card:focus-visible { outline: 3px solid #154f7c; outline-offset: -4px; }
b, span { display: block; }
.title { margin: 0; font-size: 1rem; font-family: "Noto Serif", "Times New Roman", serif; font-weight: 700; }
.title, .gist { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.gist { margin-top: 6px; font-size: .9375rem; -webkit-line-clamp: 2; }
.meta { margin-top: auto; padding-top: 6px; color: #5d5448; font-size: .875rem; }
@media (prefers-color-scheme: dark) { a.card { background: #221e1a; color: #ebe3d7; border-color: #8f8474; } .meta { color: #b7ac9c; } }
</style>
</head>
<body>
<main>
<a class="card" href="${root}${item.href()}" target="_top">
<h1 class="title"><#if item.label()?has_content>${item.label()} </#if>${item.title()}</h1>
<#if page.gist()?has_content><span class="gist">${page.gist()}</span></#if>
<span class="meta"><#if item.issuer()?has_content>${item.issuer()}<#if item.date()?has_content>, </#if></#if>${item.date()}<br>${frame.siteName()}<#if page.code()?has_content>, mã ${page.code()}</#if>, không phải bản chính thức</span>
</a>
</main>
</body>
</html>

<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()><#assign script = page.script()>
<@layout.page frame=page.frame() sheets=["css/aloud.css"] modules=["js/aloud.js"]>
<div class="aloud">
<h1>Bản đọc</h1>
<p class="lead"><a href="${root}${page.item().href()}">${page.item().shortName(90)}</a></p>
<p class="reading-time"><b>${script.time()}</b> <span class="count">đọc thong thả, chừng 200 tiếng một phút</span></p>
<#if !script.own()><p class="notice">Chưa ai viết bản phát thanh cho văn bản này. Đây là phần tóm tắt do người biên tập viết, chữ số và chữ viết tắt đã ghi thành lời.</p></#if>
<p class="tools aloud-tools" data-say="#loi-doc" data-copy="#loi-doc" hidden></p>
<div class="script" id="loi-doc">
<p class="opening">${script.opening()}</p>
<#list script.said() as paragraph><p>${paragraph}</p>
</#list>
<#if page.code()?has_content><p class="ending">Mã văn bản: ${page.codeSaid()}. <span class="digits" aria-hidden="true">${page.code()}</span></p></#if>
</div>
<details class="as-written">
<summary>Lời người biên tập viết, để đối chiếu</summary>
<#list script.written() as paragraph><p>${paragraph}</p></#list>
</details>
</div>
</@layout.page>

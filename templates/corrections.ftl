<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/mended.ftl" as mended>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>Đính chính, thu hồi</h1>
<#if page.lines()?has_content>
<p class="lead">Những điều cổng này đã viết sai và đã sửa, những văn bản đã gỡ xuống; mới nhất trước. Lời đọc trên loa có ở trang <a href="${root}phat-thanh/#dinh-chinh">Phát thanh</a>.</p>
<ul class="docs">
<#list page.lines() as line><li><a class="doc" href="${root}${line.item().href()}"><#if line.item().label()?has_content><b>${line.item().label()}</b> ${line.item().title()}<#else><b>${line.item().title()}</b></#if></a>
<@mended.line line=line root=root /></li>
</#list>
</ul>
<#else>
<p class="lead">Chưa có đính chính nào. Thấy điều gì sai, xin báo cho người biên tập.</p>
</#if>
</@layout.page>

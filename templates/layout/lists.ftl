<#ftl output_format="HTML">
<#-- Lists of documents and of groups. -->
<#macro line item root>
<a class="doc" href="${root}${item.href()}"><#if item.label()?has_content><b>${item.label()}</b> ${item.title()}<#else><b>${item.title()}</b></#if></a>
<p class="meta"><#if item.date()?has_content><time datetime="${item.iso()}">${item.date()}</time></#if><#if item.issuer()?has_content> <span>${item.issuer()}</span></#if><#if item.record()> <span class="tag">Chỉ có bản ghi</span></#if></p>
</#macro>

<#macro documents groups root level=2>
<#list groups as group>
<#if group.title()?has_content><h${level} class="year">${group.title()}</h${level}></#if>
<ul class="docs">
<#list group.items() as item><li><@line item=item root=root /></li>
</#list>
</ul>
</#list>
</#macro>

<#macro entries list root>
<ul class="entries">
<#list list as entry><li><a href="${root}${entry.href()}"><span>${entry.title()}</span><#if entry.counted()> <span class="count">${entry.count()}<span class="hidden"> văn bản</span></span></#if></a></li>
</#list>
</ul>
</#macro>

<#macro sections list root>
<#list list as section>
<section class="browse<#if ["viec", "chu-de", "loai", "cap", "nam"]?seq_contains(section.id())> chips-list</#if>"<#if section.title()?has_content> aria-labelledby="${section.id()}"</#if>>
<#if section.title()?has_content><h2 id="${section.id()}">${section.title()}</h2></#if>
<@entries list=section.entries() root=root />
<#if section.more()?has_content><p class="more"><a href="${root}${section.more()}">Xem tất cả<span class="hidden"> – ${section.title()}</span></a></p></#if>
</section>
</#list>
</#macro>

<#macro pager pager root>
<#if pager.needed()>
<nav class="pager" aria-label="Các trang của danh sách">
<#if pager.newer()?has_content><a rel="prev" href="${root}${pager.newer()}">Trang trước</a></#if>
<span>Trang ${pager.page()} / ${pager.pages()}</span>
<#if pager.older()?has_content><a rel="next" href="${root}${pager.older()}">Trang sau</a></#if>
</nav>
</#if>
</#macro>

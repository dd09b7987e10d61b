<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.heading()}</h1>
<#if page.total() gte 0><p class="lead"><#if page.total() == 0>Chưa có văn bản nào trên cổng này.<#else>${page.total()} văn bản, mới nhất trước.</#if></p></#if>
<#if page.years().shown()><@yearsDrawn of=page.years() /></#if>
<@lists.sections list=page.sections() root=root />
<@lists.documents groups=page.groups() root=root />
<@lists.pager pager=page.pager() root=root />
</@layout.page>

<#-- A row for each year, a dot for each month with documents; a place in the row is a share of what the year's name leaves. -->
<#macro yearsDrawn of>
<#assign row = 2.6><#assign start = 16><#assign step = (100 - start) / 12>
<p class="key" id="dong-thoi-gian">Mỗi hàng là một năm, mỗi cột một tháng; số trong chấm là số văn bản. Văn bản chưa rõ tháng chỉ có trong danh sách dưới.</p>
<svg class="drawing years" role="group" aria-labelledby="dong-thoi-gian" width="100%" height="${((of.rows()?size + 1) * row)?c}em">
<g aria-hidden="true"><#list 1..12 as month><text class="soft month" x="${(((start + (month - 0.5) * step) * 100)?round / 100)?c}%" y="1.4em">${month}</text></#list></g>
<#list of.rows() as year>
<#assign y = (year?index + 1) * row + row / 2>
<#if year.empty()><text class="soft" x="0" y="${(y + 0.35)?c}em">${year.name()}: chưa có văn bản</text>
<#else>
<line x1="${start}%" y1="${y?c}em" x2="100%" y2="${y?c}em"/>
<a href="${root}${year.href()}"><rect class="hit" x="0" y="${(y - row / 2)?c}em" width="${start - 2}%" height="${row?c}em"/><text x="0" y="${(y + 0.35)?c}em">${year.name()}</text></a>
<#list year.dots() as dot>
<#assign x = start + (dot.month() - 0.5) * step>
<a href="${root}${dot.href()}" aria-label="${dot.words()}"><#if dot.count() == 1><title>${dot.words()}</title></#if><rect class="hit" x="${(((x - step / 2) * 100)?round / 100)?c}%" y="${(y - row / 2)?c}em" width="${((step * 100)?round / 100)?c}%" height="${row?c}em"/><circle cx="${((x * 100)?round / 100)?c}%" cy="${y?c}em" r="<#if dot.count() gt 1>.64<#else>.36</#if>em"/><#if dot.count() gt 1><text class="many" x="${((x * 100)?round / 100)?c}%" y="${((y + 0.25) / 0.72)?c}em">${dot.count()}</text></#if></a>
</#list>
</#if>
</#list>
</svg>
</#macro>

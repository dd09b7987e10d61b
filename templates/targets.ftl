<#ftl output_format="HTML">
<#setting locale="vi_VN"><#setting number_format="computer">
<#import "layout/page.ftl" as layout>
<#import "layout/lists.ftl" as lists>
<#import "layout/orders.ftl" as facts>
<#assign site = loa?first><#assign page = site.page(content.uri)><#assign root = page.frame().root()>
<@layout.page frame=page.frame()>
<h1>${page.heading()}</h1>
<#if page.total() == 0>
<p class="lead">Chưa có chỉ tiêu nào trong các văn bản trên cổng này.</p>
<#else>
<p class="lead">${page.total()} chỉ tiêu về ${page.measureCount()} việc được đo; việc nhiều văn bản cùng đo đứng trước. Điều ghi “máy đọc, chưa duyệt” là do chương trình tìm thấy; bấm vào để xem câu trong văn bản.</p>
</#if>
<#if page.levels()?size gt 1>
<nav class="browse chips-list" aria-label="Theo cấp ban hành"><ul class="entries">
<#list page.levels() as level><li><a href="${root}${level.href()}"><span>${level.title()}</span> <span class="count">${level.count()}<span class="hidden"> chỉ tiêu</span></span></a></li>
</#list>
</ul></nav>
</#if>
<#list page.measures() as measure>
<section class="orders measure">
<h2 id="do-${measure?counter}">${measure.name()?cap_first}</h2>
<#if measure.bars()?has_content><@chart measure=measure /></#if>
<table class="targets">
<thead><tr><th scope="col">Mức</th><th scope="col">Năm</th><th scope="col">Văn bản</th></tr></thead>
<tbody>
<#list measure.lines() as line><tr><td><b>${line.figure()}</b></td><td class="by"><#if line.year()?has_content>${line.year()}</#if></td><td><a href="${root}${line.item().href()}">${line.item().shortName(60)}</a><p class="meta"><#if line.level()?has_content><span>${line.level()}</span></#if><#if line.item().issuer()?has_content> <span>${line.item().issuer()}</span></#if></p><@facts.ground ground=line.ground() root=root here=false /></td></tr>
</#list>
</tbody></table>
</section>
</#list>
<@lists.pager pager=page.pager() root=root />
</@layout.page>

<#-- Bars with their figures as text; the table below says the same. -->
<#macro chart measure>
<#assign row = 42>
<svg class="chart" role="img" width="100%" height="${measure.bars()?size * row}" aria-label="${measure.described()}">
<#list measure.bars() as bar><text x="0" y="${bar?index * row + 17}">${bar.label()}</text><rect class="track" x="0" y="${bar?index * row + 23}" width="100%" height="11"/><rect class="bar" x="0" y="${bar?index * row + 23}" width="${bar.percent()}%" height="11"/>
</#list>
</svg>
</#macro>

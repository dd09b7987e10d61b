<#ftl output_format="HTML">
<#-- What documents order: duties, deadlines, targets. `here` is true on the document's own page. -->

<#-- Where a fact stands, who stands for it, and its sentence one tap away. -->
<#macro ground ground root here>
<div class="ground">
<a class="where" href="<#if here>#${ground.quote().href()?keep_after("#")}<#else>${root}${ground.quote().href()}</#if>">${ground.quote().where()}</a>
<#if ground.quoted><details<#if ground.unread> class="unread"</#if>><summary>${ground.said()}<span class="hidden">: xem câu trong văn bản</span></summary>
<blockquote><p>${ground.quote().before()}<mark>${ground.quote().mark()}</mark>${ground.quote().after()}</p></blockquote></details>
<#else><span class="said<#if ground.unread> unread</#if>">${ground.said()}</span></#if>
</div>
</#macro>

<#-- A time; the script marks what is past on the day of reading by data-last. -->
<#macro when when>
<span class="day<#if when.cancelled()> off</#if>"<#if when.last()?has_content> data-last="${when.last()}"</#if>><#if when.cancelled()><s><span class="hidden">đã hủy: </span>${when.words()}</s> <b class="tag">Đã hủy</b><#elseif when.before()?has_content><s><span class="hidden">thời hạn cũ: </span>${when.before()}</s> <b>${when.words()}</b><#else><b>${when.words()}</b></#if></span>
</#macro>

<#macro duty line root here>
<li>
<p><#if line.what()?has_content>${line.what()?cap_first}<#else>Xem trong văn bản</#if></p>
<#if line.times()?has_content || line.with()?has_content || line.manner()?has_content || line.via()?has_content>
<p class="more-of"><#list line.times() as time><span class="due">Thời hạn: <@when when=time /><#if time.unread() && !line.ground().unread> <span class="tag">máy đọc, chưa duyệt</span></#if></span> </#list><#if line.with()?has_content><span>Phối hợp: ${line.with()}</span> </#if><#if line.manner()?has_content><span class="tag">${line.manner()}</span> </#if><#if line.via()?has_content><span class="tag">${line.via()}</span></#if></p>
</#if>
<@ground ground=line.ground() root=root here=here />
</li>
</#macro>

<#macro deadline line root here=false>
<li>
<p class="time"><@when when=line.when() /></p>
<div>
<p><#if line.who()?has_content><b class="who"><#if !here && line.bodies()?size == 1><a href="${root}${line.bodies()?first.href()}">${line.who()}</a><#else>${line.who()}</#if>:</b> </#if><#if line.what()?has_content><#if line.who()?has_content>${line.what()}<#else>${line.what()?cap_first}</#if><#else>Xem trong văn bản</#if></p>
<#list line.changes() as change>
<p class="change"><#if change.now()?has_content>Đổi ngày ${change.on()}: từ <s><span class="hidden">thời hạn cũ: </span>${change.before()}</s> sang <b>${change.now()}</b><#else>Hủy ngày ${change.on()}</#if>, theo <#if change.source().href()?has_content><a href="<#if !change.source().href()?starts_with("http")>${root}</#if>${change.source().href()}">${change.source().title()}</a><#else>${change.source().title()}</#if>.</p>
</#list>
<#if !here><p class="from"><a href="${root}${line.item().href()}">${line.item().name()}</a></p></#if>
<@ground ground=line.ground() root=root here=here />
</div>
</li>
</#macro>

<#-- The overview near the top of a document: what there is, and where. -->
<#macro overview orders>
<#if orders.shown>
<section class="tasks" aria-label="Việc phải làm">
<ul>
<#if orders.dutyCount() gt 0><li><a href="#ai-lam-gi"><b>${orders.dutyCount()} việc</b> <span>của ${orders.duties()?size} cơ quan, tổ chức</span></a></li></#if>
<#if orders.deadlineCount() gt 0><li><a href="#thoi-han"><b>${orders.deadlineCount()} thời hạn</b><#if orders.span()?has_content> <span>${orders.span()}</span></#if></a></li></#if>
<#if orders.targets()?has_content><li><a href="#chi-tieu"><b>${orders.targets()?size} chỉ tiêu</b><#if orders.years()?has_content> <span>${orders.years()}</span></#if></a></li></#if>
</ul>
<#if orders.dated()?has_content><div data-next="#thoi-han" hidden></div></#if>
</section>
</#if>
</#macro>

<#macro document orders root>
<#if orders.duties()?has_content>
<section class="orders" aria-labelledby="ai-lam-gi">
<h2 id="ai-lam-gi">Ai làm gì <span class="count">${orders.dutyCount()}<span class="hidden"> việc</span></span></h2>
<#assign open = orders.dutyCount() lte 8>
<#list orders.duties() as group>
<details class="group"<#if open> open</#if>>
<summary><h3><#if group.who()?has_content>${group.who()?cap_first}<#else>Không nói rõ ai</#if></h3> <span class="count">${group.lines()?size} việc</span></summary>
<ul class="facts-list">
<#list group.lines() as line><@duty line=line root=root here=true /></#list>
</ul>
<#if group.bodies()?has_content><p class="more"><#list group.bodies() as body><a href="${root}${body.href()}">Mọi việc của ${body.title()}</a><#sep> </#list></p></#if>
</details>
</#list>
</section>
</#if>
<#if orders.deadlineCount() gt 0>
<section class="orders" aria-labelledby="thoi-han">
<h2 id="thoi-han">Thời hạn <span class="count">${orders.deadlineCount()}</span></h2>
<#if orders.calendar()?has_content><p class="more"><a href="${orders.calendar()}">Thêm thời hạn đã duyệt vào lịch (.ics)</a></p></#if>
<#if orders.dated()?has_content>
<ol class="deadlines">
<#list orders.dated() as line><@deadline line=line root=root here=true /></#list>
</ol>
</#if>
<#if orders.undated()?has_content>
<details class="group"<#if orders.undated()?size lte 4> open</#if>>
<summary><h3>Lặp lại, hoặc không có ngày cuối</h3> <span class="count">${orders.undated()?size}</span></summary>
<ul class="deadlines">
<#list orders.undated() as line><@deadline line=line root=root here=true /></#list>
</ul>
</details>
</#if>
</section>
</#if>
<#if orders.targets()?has_content>
<section class="orders" aria-labelledby="chi-tieu">
<h2 id="chi-tieu">Chỉ tiêu <span class="count">${orders.targets()?size}</span></h2>
<table class="targets">
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Mức</th><th scope="col">Năm</th><th scope="col">Ở đâu</th></tr></thead>
<tbody>
<#list orders.targets() as line><tr><th scope="row">${line.measure()?cap_first}</th><td><b>${line.figure()}</b></td><td class="by"><#if line.year()?has_content>${line.year()}</#if></td><td><@ground ground=line.ground() root=root here=true /></td></tr>
</#list>
</tbody></table>
</section>
</#if>
</#macro>

<#-- What documents lay on one body. Many from one document fold after the first. -->
<#macro ofDocuments list root level>
<#list list as of>
<section class="orders of">
<h${level} class="from"><a class="doc" href="${root}${of.item().href()}"><#if of.item().label()?has_content><b>${of.item().label()}</b> ${of.item().title()}<#else><b>${of.item().title()}</b></#if></a></h${level}>
<p class="meta"><#if of.item().date()?has_content><time datetime="${of.item().iso()}">${of.item().date()}</time></#if><#if of.item().issuer()?has_content> <span>${of.item().issuer()}</span></#if></p>
<#assign fold = of.lines()?size gt 6>
<ul class="facts-list">
<#list of.lines() as line><#if !fold || line?index lt 4><@duty line=line root=root here=false /></#if></#list>
</ul>
<#if fold>
<details class="more-quotes"><summary>Thêm ${of.lines()?size - 4} việc</summary>
<ul class="facts-list">
<#list of.lines() as line><#if line?index gte 4><@duty line=line root=root here=false /></#if></#list>
</ul>
</details>
</#if>
</section>
</#list>
</#macro>

/** From the linked site to what pages show: plain public records that any template can read; knows no template engine. */
package vn.loa.render;

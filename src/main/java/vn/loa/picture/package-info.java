/** Pictures that are made when the site is built: QR codes as SVG and PNG, cards of shared links as PNG. Equal input gives equal bytes on every JDK. */
package vn.loa.picture;

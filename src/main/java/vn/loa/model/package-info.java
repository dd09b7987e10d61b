/** Records and sealed interfaces only: what flows from one stage of the pipeline to the next. Imports the JDK alone. */
package vn.loa.model;

/**
 * Rules that a user wrote in Schematron, run by Saxon on a stylesheet that SchXslt2 makes of them. Alone here Saxon is seen. It reads
 * nothing but what stands in the folder of the rules, writes nothing and calls nothing outside XPath.
 */
package org.st96toolkit.validation.schematron;

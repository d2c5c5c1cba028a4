/**
 * WIPO ST.96, version V6_0: its roots, versions and grammars, which are read from the schemas that this project wrote, and
 * the mapping tables between ST.36 and ST.96 ({@code mapping/*.map} among the resources). It plugs in as a
 * {@link org.st96toolkit.core.format.Format} and as {@link org.st96toolkit.core.format.MappingTables}. It may see core; it does not see
 * the ST.36 module: a table is names, not classes.
 */
package org.st96toolkit.st96;

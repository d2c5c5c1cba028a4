/**
 * WIPO ST.36 and the dialects that offices speak of it: which root elements, versions and DTDs there are, and the grammars of
 * each, read from the DTD of the common document and from the model tables of the offices. It plugs in as a
 * {@link org.st96toolkit.core.format.Format}. It may see core; it does not see ST.96, and nothing but the facade is needed to use it.
 */
package org.st96toolkit.st36;

/**
 * A tool of the build: writes an XML Schema of our DTDs, for the generator of the typed model of ST.36, which cannot keep mixed
 * content when it reads a DTD. Nothing of it is shipped. It may see core.
 */
package org.st96toolkit.schemawriter;

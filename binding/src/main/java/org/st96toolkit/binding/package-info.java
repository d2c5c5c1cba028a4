/**
 * Typed values of documents: {@link org.st96toolkit.binding.JaxbBinding} makes the values of a generated model (Jakarta XML
 * Binding) from our tree and writes them back into it, with everything of the source that the model cannot hold. It may see
 * core; a standard brings its classes. It alone calls Jakarta XML Binding, which parses nothing here: it is fed from the
 * tree and writes into one. Nothing of it is loaded before the first document is bound.
 */
package org.st96toolkit.binding;

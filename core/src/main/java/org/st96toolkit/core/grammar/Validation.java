package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.diagnostic.Location;
import org.st96toolkit.core.diagnostic.Report;
import org.st96toolkit.core.grammar.ElementType.Content;
import org.st96toolkit.core.xml.XmlDocument;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;
import org.st96toolkit.core.xml.XmlNode;
import org.st96toolkit.core.xml.XmlText;

/** One validation of one tree: a single walk with a stack of its own, so that depth costs no call stack. */
final class Validation {

    private final Declarations declarations;
    private final Findings findings;
    private final AttributeChecks attributes;
    private final IdentityChecks constraints;
    private final Identities identities = new Identities();
    private final boolean schema;
    private Frame[] frames = new Frame[32];
    private int depth = -1;

    Validation(Declarations declarations) {
        this.declarations = declarations;
        this.schema = declarations.isSchema();
        this.findings = new Findings(declarations.prefixes());
        this.attributes = new AttributeChecks(declarations, findings, identities);
        this.constraints = new IdentityChecks(findings, attributes);
    }

    /** The IDs and the references to them. */
    private final class Identities implements ValueType.Identities {

        private final Set<String> ids = new HashSet<>();
        private final List<String> references = new ArrayList<>();
        private final List<Location> places = new ArrayList<>();

        @Override
        public void id(String value) {
            if (!ids.add(value)) {
                findings.add(GrammarCode.DUPLICATE_ID, frames[depth].element, Findings.value(value));
            }
        }

        @Override
        public void reference(String value) {
            references.add(value);
            places.add(frames[depth].element.location());
        }

        void close() {
            for (int i = 0; i < references.size(); i++) {
                if (!ids.contains(references.get(i))) {
                    findings.add(GrammarCode.DANGLING_REFERENCE, places.get(i), Findings.value(references.get(i)));
                }
            }
        }
    }

    Report document(XmlDocument document) {
        XmlElement root = document.root();
        if (!schema && document.doctype().isPresent()) {
            String wanted = document.doctype().get().name();
            if (!wanted.substring(wanted.indexOf(':') + 1).equals(root.name().local())) {
                findings.add(GrammarCode.OTHER_ROOT, root, findings.name(root.name()), wanted);
            }
        }
        Optional<ElementDeclaration> declaration = declarations.element(root.name());
        boolean typed = schema && root.attribute(SchemaNames.XSI_TYPE).isPresent();
        boolean allowed = declarations.roots().isEmpty() || declarations.roots().contains(root.name());
        if (!allowed || (declaration.isEmpty() && !typed)) {
            findings.add(GrammarCode.UNKNOWN_ROOT, root, findings.name(root.name()));
            return findings.report();
        }
        walk(root, declaration.orElse(null));
        identities.close();
        return findings.report();
    }

    /** A part of a document by itself: what it refers to may stand elsewhere. */
    Report part(XmlElement element, ElementDeclaration as) {
        walk(element, as);
        return findings.report();
    }

    private void walk(XmlElement root, ElementDeclaration declaration) {
        enter(root, declaration);
        while (depth >= 0 && !findings.isFull()) {
            Frame frame = frames[depth];
            if (frame.next == frame.children.size()) {
                leave(frame);
                depth--;
            } else {
                content(frame, frame.children.get(frame.next++));
            }
        }
    }

    private void content(Frame frame, XmlNode node) {
        if (node instanceof XmlElement child) {
            child(frame, child);
        } else if (node instanceof XmlText text) {
            text(frame, text);
        } else if (!schema && frame.definition.content() == Content.EMPTY) {
            // in a DTD not even a comment may stand in an element that is declared EMPTY
            contentFault(frame, GrammarCode.CONTENT_NOT_ALLOWED, findings.name(frame.element.name()));
        }
    }

    private void text(Frame frame, XmlText text) {
        frame.hasText = true;
        Content content = frame.definition.content();
        if (frame.nil) {
            contentFault(frame, GrammarCode.NIL_WITH_CONTENT, findings.name(frame.element.name()));
        } else if (content == Content.ELEMENTS && !text.isBlank()) {
            contentFault(frame, GrammarCode.TEXT_NOT_ALLOWED, findings.name(frame.element.name()));
        } else if (content == Content.EMPTY) {
            contentFault(frame, GrammarCode.CONTENT_NOT_ALLOWED, findings.name(frame.element.name()));
        }
    }

    private void child(Frame parent, XmlElement child) {
        parent.hasChildElement = true;
        if (parent.nil) {
            contentFault(parent, GrammarCode.NIL_WITH_CONTENT, findings.name(parent.element.name()));
        } else if (parent.definition.content() == Content.SIMPLE) {
            fault(parent, child, GrammarCode.CHILD_NOT_ALLOWED, findings.name(parent.element.name()));
        } else if (parent.definition.content() == Content.EMPTY) {
            contentFault(parent, GrammarCode.CONTENT_NOT_ALLOWED, findings.name(parent.element.name()));
        }
        if (parent.residue == null) {
            enter(child, declaredAnywhere(parent, child.name()));
            return;
        }
        Residue.Step step = parent.model.step(parent.residue, child.name());
        if (step.next() == null) {
            fault(
                    parent,
                    child,
                    GrammarCode.UNEXPECTED_CHILD,
                    findings.name(parent.element.name()),
                    findings.names(ContentModel.expected(parent.residue)));
            parent.residue = null;
            enter(child, declaredAnywhere(parent, child.name()));
            return;
        }
        parent.residue = step.next();
        if (step.declaration() != null) {
            enter(child, step.declaration());
        } else {
            throughWildcard(child, step.wildcard());
        }
    }

    private void throughWildcard(XmlElement child, Wildcard wildcard) {
        if (wildcard.process() == Wildcard.Process.SKIP) {
            return;
        }
        ElementDeclaration declaration = declarations.element(child.name()).orElse(null);
        boolean typed = schema && child.attribute(SchemaNames.XSI_TYPE).isPresent();
        if (declaration == null && !typed && wildcard.process() == Wildcard.Process.STRICT) {
            findings.add(GrammarCode.UNDECLARED_ELEMENT, child, findings.name(child.name()));
        }
        enter(child, declaration);
    }

    /** The declaration of a child whose place is wrong, so that what it holds is looked at all the same. */
    private ElementDeclaration declaredAnywhere(Frame parent, XmlName name) {
        ElementDeclaration here =
                parent.model == null ? null : parent.model.child(name).orElse(null);
        return here != null ? here : declarations.element(name).orElse(null);
    }

    private void enter(XmlElement element, ElementDeclaration declaration) {
        if (++depth == frames.length) {
            frames = java.util.Arrays.copyOf(frames, depth * 2);
        }
        if (frames[depth] == null) {
            frames[depth] = new Frame();
        }
        Frame frame = frames[depth];
        DeclaredType declared = declaration == null ? declarations.anyType() : (DeclaredType) declaration.type();
        frame.open(element, declaration, declared);
        if (declaration != null && declaration.traits().isAbstract()) {
            findings.add(GrammarCode.ABSTRACT_ELEMENT, element, findings.name(element.name()));
        }
        attributes.check(frame);
        if (frame.definition.content() != Content.SIMPLE) {
            frame.model = frame.type.model();
            boolean followed = !frame.nil && frame.definition.content() != Content.EMPTY;
            frame.residue = followed ? frame.model.start() : null;
        }
        constraints.enter(frames, depth);
    }

    private void leave(Frame frame) {
        Object value = null;
        if (frame.definition.content() == Content.SIMPLE && !frame.nil && !frame.hasChildElement) {
            value = attributes.simpleContent(frame, constraints.wantsContent());
        } else if (frame.residue != null) {
            if (!frame.residue.accepting) {
                contentFault(
                        frame,
                        GrammarCode.INCOMPLETE_CONTENT,
                        findings.name(frame.element.name()),
                        findings.names(ContentModel.expected(frame.residue)));
            }
            attributes.fixedMixedContent(frame);
        }
        constraints.leave(frames, depth, value);
    }

    private void contentFault(Frame frame, GrammarCode code, String... arguments) {
        if (!frame.contentFaulty) {
            frame.contentFaulty = true;
            findings.add(code, frame.element, arguments);
        }
    }

    /** A fault of the content that is best seen at the child. */
    private void fault(Frame parent, XmlElement child, GrammarCode code, String... further) {
        if (!parent.contentFaulty) {
            parent.contentFaulty = true;
            List<String> arguments = new ArrayList<>(List.of(findings.name(child.name())));
            arguments.addAll(List.of(further));
            findings.add(code, child, arguments.toArray(String[]::new));
        }
    }
}

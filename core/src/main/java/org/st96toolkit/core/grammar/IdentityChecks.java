package org.st96toolkit.core.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.st96toolkit.core.grammar.IdentityConstraint.Kind;
import org.st96toolkit.core.grammar.IdentityPath.NameTest;
import org.st96toolkit.core.xml.XmlAttribute;
import org.st96toolkit.core.xml.XmlElement;
import org.st96toolkit.core.xml.XmlName;

/** Follows the identity constraints of the elements that are open. */
final class IdentityChecks {

    private final Findings findings;
    private final AttributeChecks attributes;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /** The values of closed unique and key scopes, which an enclosing keyref may mean. */
    private final List<Scope> tables = new ArrayList<>();

    IdentityChecks(Findings findings, AttributeChecks attributes) {
        this.findings = findings;
        this.attributes = attributes;
    }

    /** A constraint at work in an element. */
    private static final class Scope {

        private final IdentityConstraint constraint;
        private final Set<List<Object>> values = new HashSet<>();
        private final List<List<Object>> references = new ArrayList<>();
        private final List<XmlElement> places = new ArrayList<>();

        /** The attribute of the element itself that is all its value, or null. */
        private final XmlName ownAttribute;

        private int depth;

        Scope(IdentityConstraint constraint, int depth) {
            this.constraint = constraint;
            this.ownAttribute = ownAttribute(constraint);
            this.depth = depth;
        }
    }

    /** An element that a constraint is about. */
    private static final class Target {

        private final Scope scope;
        private final XmlElement element;
        private final int depth;
        private final Object[] values;
        private boolean faulty;

        Target(Scope scope, XmlElement element, int depth) {
            this.scope = scope;
            this.element = element;
            this.depth = depth;
            this.values = new Object[scope.constraint.fields().size()];
        }
    }

    /** Whether an open constraint may take the text of an element for a value. */
    boolean wantsContent() {
        return !targets.isEmpty();
    }

    /** The element on top of the stack was opened and its attributes are checked. */
    void enter(Frame[] frames, int depth) {
        Frame frame = frames[depth];
        if (frame.declaration != null) {
            for (IdentityConstraint constraint : frame.declaration.traits().constraints()) {
                scopes.add(new Scope(constraint, depth));
            }
        }
        if (scopes.isEmpty()) {
            return;
        }
        for (int i = 0; i < scopes.size(); i++) {
            Scope scope = scopes.get(i);
            if (matches(scope.constraint.selector(), frames, scope.depth, depth)) {
                select(scope, frame, depth);
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            takeAttributes(targets.get(i), frames, depth);
        }
    }

    private void select(Scope scope, Frame frame, int depth) {
        if (scope.ownAttribute == null) {
            targets.add(new Target(scope, frame.element, depth));
            return;
        }
        Object value = attributes.key(frame, scope.ownAttribute);
        if (value != null) {
            register(scope, List.of(value), frame.element);
        }
    }

    /** The common case, a unique attribute of the element itself: it needs no bookkeeping where it is absent. */
    private static XmlName ownAttribute(IdentityConstraint constraint) {
        List<List<IdentityPath>> fields = constraint.fields();
        if (constraint.kind() != Kind.UNIQUE
                || fields.size() != 1
                || fields.get(0).size() != 1) {
            return null;
        }
        IdentityPath path = fields.get(0).get(0);
        Optional<NameTest> attribute = path.attribute();
        if (path.anywhere()
                || !path.steps().isEmpty()
                || attribute.isEmpty()
                || attribute.get().local().isEmpty()) {
            return null;
        }
        return new XmlName(
                attribute.get().namespace().orElse(""), attribute.get().local().get());
    }

    private void takeAttributes(Target target, Frame[] frames, int depth) {
        List<List<IdentityPath>> fields = target.scope.constraint.fields();
        for (int field = 0; field < fields.size(); field++) {
            for (IdentityPath path : fields.get(field)) {
                if (path.attribute().isPresent() && matches(path, frames, target.depth, depth)) {
                    takeAttribute(target, field, path.attribute().get(), frames[depth]);
                }
            }
        }
    }

    private void takeAttribute(Target target, int field, NameTest test, Frame frame) {
        Set<XmlName> names = new HashSet<>();
        for (XmlAttribute attribute : frame.element.attributes()) {
            names.add(attribute.name());
        }
        frame.definition.attributes().declared().forEach(declared -> names.add(declared.name()));
        for (XmlName name : names) {
            Object value = test.matches(name) ? attributes.key(frame, name) : null;
            if (value != null) {
                take(target, field, value);
            }
        }
    }

    private void take(Target target, int field, Object value) {
        if (target.values[field] != null && !target.faulty) {
            ambiguous(target);
        }
        target.values[field] = value;
    }

    private void ambiguous(Target target) {
        target.faulty = true;
        findings.add(
                GrammarCode.AMBIGUOUS_FIELD,
                target.element,
                findings.name(target.scope.constraint.name()),
                findings.name(target.element.name()));
    }

    /**
     * The element on top of the stack is closed.
     *
     * @param value what its simple content means, or null
     */
    void leave(Frame[] frames, int depth, Object value) {
        if (scopes.isEmpty()) {
            return;
        }
        for (int i = 0; i < targets.size(); i++) {
            takeContent(targets.get(i), frames, depth, value);
        }
        for (Iterator<Target> each = targets.iterator(); each.hasNext(); ) {
            Target target = each.next();
            if (target.depth == depth) {
                each.remove();
                complete(target);
            }
        }
        if (scopes.get(scopes.size() - 1).depth == depth || !tables.isEmpty()) {
            close(depth);
        }
    }

    private void takeContent(Target target, Frame[] frames, int depth, Object value) {
        List<List<IdentityPath>> fields = target.scope.constraint.fields();
        for (int field = 0; field < fields.size(); field++) {
            for (IdentityPath path : fields.get(field)) {
                if (path.attribute().isEmpty() && matches(path, frames, target.depth, depth)) {
                    if (value != null) {
                        take(target, field, value);
                    } else if (!frames[depth].nil && !target.faulty && frames[depth].definition.value() == null) {
                        ambiguous(target);
                    }
                }
            }
        }
    }

    private void complete(Target target) {
        Scope scope = target.scope;
        if (!Arrays.asList(target.values).contains(null)) {
            register(scope, List.of(target.values), target.element);
        } else if (scope.constraint.kind() == Kind.KEY && !target.faulty) {
            findings.add(
                    GrammarCode.INCOMPLETE_KEY,
                    target.element,
                    findings.name(scope.constraint.name()),
                    findings.name(target.element.name()));
        }
    }

    private void register(Scope scope, List<Object> value, XmlElement element) {
        if (scope.constraint.kind() == Kind.KEYREF) {
            scope.references.add(value);
            scope.places.add(element);
        } else if (!scope.values.add(value)) {
            findings.add(
                    GrammarCode.DUPLICATE_KEY,
                    element,
                    findings.name(scope.constraint.name()),
                    Findings.value(shown(value)));
        }
    }

    private void close(int depth) {
        for (Scope scope : scopes) {
            if (scope.depth == depth && scope.constraint.kind() != Kind.KEYREF) {
                tables.add(scope);
            }
        }
        for (Scope scope : scopes) {
            if (scope.depth == depth && scope.constraint.kind() == Kind.KEYREF) {
                resolve(scope);
            }
        }
        scopes.removeIf(scope -> scope.depth == depth);
        boolean wanted = scopes.stream().anyMatch(scope -> scope.constraint.kind() == Kind.KEYREF);
        tables.removeIf(table -> !wanted);
        tables.forEach(table -> table.depth = Math.min(table.depth, depth - 1));
    }

    private void resolve(Scope keyref) {
        for (int i = 0; i < keyref.references.size(); i++) {
            List<Object> value = keyref.references.get(i);
            boolean found = false;
            for (Scope table : tables) {
                found |= table.depth >= keyref.depth
                        && keyref.constraint
                                .refers()
                                .filter(table.constraint.name()::equals)
                                .isPresent()
                        && table.values.contains(value);
            }
            if (!found) {
                findings.add(
                        GrammarCode.DANGLING_KEY,
                        keyref.places.get(i),
                        findings.name(keyref.constraint.name()),
                        Findings.value(shown(value)));
            }
        }
    }

    private static String shown(List<Object> value) {
        return value.size() == 1 ? String.valueOf(value.get(0)) : value.toString();
    }

    private static boolean matches(List<IdentityPath> alternatives, Frame[] frames, int from, int depth) {
        for (int i = 0; i < alternatives.size(); i++) {
            if (matches(alternatives.get(i), frames, from, depth)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(IdentityPath path, Frame[] frames, int from, int depth) {
        int steps = path.steps().size();
        // by the letter .//* begins below the context; Xerces lets it match the context as well, and since its word is
        // what schemas are used with, an id of the outermost element counts among those within it
        if (path.anywhere() ? depth - from < steps - 1 : depth - from != steps) {
            return false;
        }
        for (int i = 0; i < steps; i++) {
            if (!path.steps().get(i).matches(frames[depth - steps + 1 + i].element.name())) {
                return false;
            }
        }
        return true;
    }
}

package org.st96toolkit.validation.interoperable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a profile that go on from an element. */
final class ProfileNode {

    /** An element on the way of one or more lines. */
    static final class Branch {
        final List<Guard> guards;
        final List<ProfileLine> lines = new ArrayList<>(1);
        final ProfileNode next = new ProfileNode();

        /** Whether it comes back anew for each value in it. */
        boolean each;

        Branch(List<Guard> guards) {
            this.guards = List.copyOf(guards);
        }
    }

    final Map<String, List<Branch>> children = new HashMap<>();
    final Map<String, List<ProfileLine>> attributes = new HashMap<>();
    final List<ProfileLine> text = new ArrayList<>(0);

    boolean isEmpty() {
        return children.isEmpty() && attributes.isEmpty() && text.isEmpty();
    }

    /** The branch for an element, the last one where it asks the same: lines are tried in the order in which they stand. */
    Branch branch(String name, List<Guard> guards) {
        List<Branch> branches = children.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (!branches.isEmpty() && branches.get(branches.size() - 1).guards.equals(guards)) {
            return branches.get(branches.size() - 1);
        }
        Branch made = new Branch(guards);
        branches.add(made);
        return made;
    }
}

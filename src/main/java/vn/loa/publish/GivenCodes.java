package vn.loa.publish;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.SpokenCode;

/** The spoken codes that a record has given, and those that it still can give. A code once given stays with its address. */
final class GivenCodes {
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Set<String> bearers;
    private int next;

    GivenCodes(List<PublicationRecord.Line> lines) {
        for (PublicationRecord.Line line : lines) {
            // what a later version gave, longer perhaps, is nobody's here
            SpokenCode.parse(line.code()).ifPresent(code -> addresses.putIfAbsent(code.digits(), line.address()));
        }
        bearers = new HashSet<>(addresses.values());
        next = addresses.size();
    }

    /** Code to address, in the order in which codes were given. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** Gives an address its code; empty when it or one of its earlier addresses has one, and when there is no room. */
    Optional<String> give(Address address) {
        if (bearers.contains(address.address()) || address.formerly().stream().anyMatch(bearers::contains)) {
            return Optional.empty();
        }
        bearers.add(address.address());
        while (next < SpokenCode.ROOM) {
            String code = SpokenCode.of(next++).digits();
            if (addresses.putIfAbsent(code, address.address()) == null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}

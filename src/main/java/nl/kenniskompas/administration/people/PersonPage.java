package nl.kenniskompas.administration.people;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.identity.Circle;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.web.Text;

/// @param changeable ids of the roles that the reader may change and take
/// @param mayGive whether there is an organisation in which the reader may give a role
/// @param mayClose whether the reader may close, open and erase the account
/// @param last whether nobody else could give rights everywhere
record PersonPage(
        Holder holder,
        List<Circle> circles,
        Done done,
        Set<Long> changeable,
        boolean mayGive,
        boolean mayClose,
        boolean last) {
    Person person() {
        return holder.person();
    }

    String way(Text text) {
        return Ways.words(person(), text);
    }
}

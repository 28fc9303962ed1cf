package vn.vinhphuc.atlas.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sites that an officer keeps in mind, and what is noted about them for each guest.
 *
 * @param stars ids of sites in the order in which they were starred, each once
 * @param notes one at most for a guest and a site, in the order in which they were begun
 */
public record Shortlist(List<String> stars, List<Note> notes) {

    public static final Shortlist EMPTY = new Shortlist(List.of(), List.of());

    /**
     * What is noted about a site for a guest.
     *
     * @param guest a name as the officer types it, not blank
     * @param text  not blank
     */
    public record Note(String guest, String site, String text) {

        /** @throws IllegalArgumentException if guest or text is blank */
        public Note {
            guest = Normalizer.normalize(guest.strip(), Normalizer.Form.NFC);
            text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
            if (guest.isEmpty() || text.isEmpty()) {
                throw new IllegalArgumentException("a note needs a guest and words");
            }
        }

        boolean isAbout(String otherGuest, String otherSite) {
            return guest.equals(Normalizer.normalize(otherGuest.strip(), Normalizer.Form.NFC)) && site.equals(otherSite);
        }
    }

    /** @throws IllegalArgumentException if a site is starred twice, or there are two notes for one guest and site */
    public Shortlist {
        stars = List.copyOf(stars);
        notes = List.copyOf(notes);
        if (stars.stream().distinct().count() < stars.size()
                || notes.stream().map(note -> List.of(note.guest(), note.site())).distinct().count() < notes.size()) {
            throw new IllegalArgumentException("a star or a note occurs twice");
        }
    }

    public boolean isStarred(String site) {
        return stars.contains(site);
    }

    /** Gives a site a star, or takes it; notes stay. */
    public Shortlist toggle(String site) {
        List<String> changed = new ArrayList<>(stars);
        if (!changed.remove(site)) {
            changed.add(site);
        }
        return new Shortlist(changed, notes);
    }

    public Optional<Note> note(String guest, String site) {
        return notes.stream().filter(note -> note.isAbout(guest, site)).findFirst();
    }

    /** All notes about a site. */
    public List<Note> notes(String site) {
        return notes.stream().filter(note -> note.site().equals(site)).toList();
    }

    /** Writes a note in place of the one before; a blank text takes it away. */
    public Shortlist withNote(String guest, String site, String text) {
        List<Note> changed = new ArrayList<>(notes);
        int at = note(guest, site).map(changed::indexOf).orElse(-1);
        if (at >= 0) {
            changed.remove(at);
        }
        if (!text.isBlank()) {
            changed.add(at >= 0 ? at : changed.size(), new Note(guest, site, text));
        }
        return new Shortlist(stars, changed);
    }

    /**
     * This shortlist, and what someone else has meanwhile made of the one that it came from.
     *
     * @param base   the one that both came from
     * @param theirs the other one; where both changed a note, this one counts
     */
    public Shortlist merged(Shortlist base, Shortlist theirs) {
        List<String> allStars = new ArrayList<>(theirs.stars);
        allStars.removeIf(star -> base.isStarred(star) && !isStarred(star));
        stars.stream().filter(star -> !base.isStarred(star) && !allStars.contains(star)).forEach(allStars::add);
        Shortlist all = new Shortlist(allStars, theirs.notes);
        for (Note gone : base.notes) {
            all = note(gone.guest, gone.site).isEmpty() ? all.withNote(gone.guest, gone.site, "") : all;
        }
        for (Note mine : notes) {
            all = base.notes.contains(mine) ? all : all.withNote(mine.guest, mine.site, mine.text);
        }
        return all;
    }

    /** The guests that notes are for, each once. */
    public List<String> guests() {
        return notes.stream().map(Note::guest).distinct().toList();
    }
}

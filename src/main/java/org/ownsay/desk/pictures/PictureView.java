package org.ownsay.desk.pictures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownsay.board.OptionId;
import org.ownsay.board.Vocabulary;
import org.ownsay.desk.form.Choice;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.desk.shell.DeskLayout;
import org.ownsay.desk.shell.SignedIn;
import org.ownsay.person.Depicting;
import org.ownsay.person.Person;
import org.ownsay.symbols.SquarePhoto;

/** One thing that can be chosen: what shows it, and a photo for it. */
@Route(value = "desk/pictures/:option", layout = DeskLayout.class)
@PermitAll
class PictureView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final AtDesk desk;
    private final WhereAsked whereAsked;
    private final Vocabulary vocabulary;
    private final Looking looking;
    private final HomePhotos photos;
    private final Paragraph said = new Paragraph();
    private final Div shown = new Div();
    private final Div adding = new Div();
    private @Nullable OptionId option;
    private @Nullable Choice<Optional<Person>> whose;
    private @Nullable NewPhotoCard newPhoto;
    private String title = "";

    PictureView(SignedIn signedIn, WhereAsked whereAsked, Vocabulary vocabulary, Looking looking, HomePhotos photos) {
        this.desk = signedIn.get();
        this.whereAsked = whereAsked;
        this.vocabulary = vocabulary;
        this.looking = looking;
        this.photos = photos;
        said.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        said.addClassName("done");
        shown.addClassName("stack");
        adding.addClassName("stack");
    }

    /** @throws NoSuchElementException if the address names nothing that can be chosen, or nobody who lives here */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var here = new OptionId(event.getRouteParameters().get("option").orElseThrow());
        var area = whereAsked.getArea(here);
        var eyes = looking.at(event.getLocation(), desk);
        if (whose == null || !here.equals(option)) {
            option = here;
            title = vocabulary.label(here, desk.language());
            whose = looking.choice("desk.pictures.eyes", desk::name, eyes, desk).whenChosen(who -> lookAs(who, here));
            var back = new Anchor(PicturesView.address(eyes, area), desk.text("desk.pictures.back"));
            back.addClassName("act");
            var header = new Header(new Div(back, new H1(title)), whose);
            header.addClassName("top");
            var both = new Div(shown, adding);
            both.addClassNames("two", "two--even");
            said.setText("");
            removeAll();
            add(header, said, both);
            offer(here, eyes);
        } else {
            if (!whose.chosen().equals(eyes.findPerson())) {
                whose.choose(eyes.findPerson());
            }
            if (newPhoto != null) {
                newPhoto.isFor(eyes.findPerson());
            }
        }
        show(here, eyes);
    }

    private void show(OptionId option, Eyes eyes) {
        shown.removeAll();
        shown.add(new ShownCard(
                option,
                title,
                eyes,
                photos,
                () -> {
                    show(option, looking.as(eyes.findPerson(), desk));
                    say(desk.text("desk.pictures.taken-down"));
                },
                desk));
        var others = looking.listOthers(eyes, photos.list(option, desk), desk);
        if (!others.isEmpty()) {
            shown.add(new OwnPhotosCard(option, others, looking, desk));
        }
        shown.add(new PlacesCard(whereAsked.get(option), vocabulary, eyes, desk));
    }

    private void offer(OptionId option, Eyes eyes) {
        var whom = looking.choice("desk.pictures.for", this::only, eyes, desk);
        newPhoto = new NewPhotoCard(whom, (photo, who) -> keep(photo, option, who), desk);
        adding.removeAll();
        adding.add(newPhoto);
    }

    private void keep(SquarePhoto photo, OptionId option, Optional<Person> whom) {
        photos.hang(photo, option, whom, desk);
        var eyes = looking.as(whom, desk);
        offer(option, eyes);
        show(option, eyes);
        Looking.goTo(eyes.address(option));
        say(whom.map(person -> desk.text(keptFor(eyes), Map.of("name", desk.name(person))))
                .orElseGet(() -> desk.text("desk.pictures.kept")));
    }

    private static String keptFor(Eyes eyes) {
        return eyes.kind() == Depicting.PHOTO ? "desk.pictures.kept.only" : "desk.pictures.kept.passed-over";
    }

    private String only(Person person) {
        return desk.text("desk.pictures.for.only", Map.of("name", desk.name(person)));
    }

    private void lookAs(Optional<Person> who, OptionId option) {
        said.setText("");
        Looking.goTo(looking.as(who, desk).address(option));
    }

    /** The button that was pressed is gone: whoever goes on with the keyboard begins here. */
    private void say(String done) {
        said.setText(done);
        said.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

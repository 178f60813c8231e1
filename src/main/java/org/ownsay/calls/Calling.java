package org.ownsay.calls;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ownsay.access.HomeId;
import org.ownsay.access.StaffMember;
import org.ownsay.storage.News;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raises calls, and sees to it that they are seen. */
@Service
@Transactional
public class Calling {

    private final Calls calls;
    private final CallsSeen seen;
    private final News news;
    private final Clock clock;

    Calling(Calls calls, CallsSeen seen, News news, Clock clock) {
        this.calls = calls;
        this.seen = seen;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Joins the caller's transaction.
     *
     * @throws DuplicateKeyException if there is a call with that id: see {@link #isRepeat}
     */
    public void raise(Call call) {
        calls.save(call);
        news.add(call.home());
    }

    /** Whether this very call was raised before. */
    @Transactional(readOnly = true)
    public boolean isRepeat(Call call) {
        return calls.findById(call.id()).filter(call::isRepeatOf).isPresent();
    }

    /** Somebody is going. If somebody else was quicker, that stands. */
    public void see(CallId id, StaffMember by) {
        var open = calls.findById(id).filter(call -> call.home().equals(by.home()));
        if (open.isPresent() && seen.findById(id).isEmpty()) {
            seen.save(new CallSeen(id, by.id(), by.name(), clock.instant()));
            news.add(by.home());
        }
    }

    /** Those that nobody has seen yet, the longest waiting first. */
    @Transactional(readOnly = true)
    public List<Call> listOpen(HomeId home) {
        return calls.listOpen(home);
    }

    @Transactional(readOnly = true)
    public Optional<Call> find(CallId id, HomeId home) {
        return calls.findById(id).filter(call -> call.home().equals(home));
    }

    @Transactional(readOnly = true)
    public Optional<CallSeen> findSeen(CallId id) {
        return seen.findById(id);
    }
}

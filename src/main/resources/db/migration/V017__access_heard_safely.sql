-- Whether a tablet came over https when it was last heard: only there its browser has microphone and camera.
alter table tablet add column heard_safely boolean;

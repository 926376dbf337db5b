-- A mail that has failed and was laid aside is tried no more: the bytes to send, which hold links that may
-- still open something, are forgotten, as they are of a mail that was sent.
update mail set raw = x'' where settled_at is not null and raw is not null;

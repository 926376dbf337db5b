-- Names are bared of less than before: all signups are compared anew, in pieces, at the next start.
update signup set compared = 0;

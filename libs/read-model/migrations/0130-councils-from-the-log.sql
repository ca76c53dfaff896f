-- Councils are streams: who sits in them was appointed by a paper that two persons entered. The table of illustrative
-- compositions had neither paper nor days, so nothing of it can go on; a demonstration forms its councils anew at its next start.
drop table council;

# The public list of pledges and members, the map, one of them, open data.

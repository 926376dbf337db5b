# The desk: the list of signups, its filters, exports.

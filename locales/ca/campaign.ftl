# The campaign page: aims, how to take part, documents.

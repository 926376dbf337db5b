# The desk: waves, supporters, documents, import.

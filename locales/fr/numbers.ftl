# The desk: the campaign in numbers.

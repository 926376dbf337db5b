# The desk: the campaign in numbers.

numbers-title = Numbers
numbers-scope = All charts count what is on the public pages today, but for the time to a decision, which counts all signups.
numbers-nothing = No pledges yet. The charts appear with the first one.
numbers-over-time = Pledges and members over time
numbers-by-section = By section of UCLG
numbers-by-country = By country
numbers-by-kind = By kind
numbers-by-wave = By wave
numbers-by-language = By language of correspondence
numbers-pledges = Pledges
numbers-members = Members
numbers-together = Together
numbers-until = Until the end of
# Months, such as “November 2026”
numbers-span = { $first } to { $last }
numbers-table = The figures as a table
numbers-others = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
numbers-none = Not given
numbers-waits = From received to a decision
numbers-median = In the middle (median):
numbers-median-head = Median
numbers-days = { $count ->
    [0] less than a day
    [one] { $count } day
   *[other] { $count } days
}
numbers-decided = { $count ->
    [one] of { $count } signup that was accepted or declined
   *[other] of { $count } signups that were accepted or declined
}
numbers-undecided = Nothing has been decided yet.

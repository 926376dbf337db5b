# The profile: the answers to the campaign's questions, on the personal page.

# The desk: decisions on a signup, their mails, work lists.

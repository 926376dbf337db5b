# The privacy notice and the accessibility statement, in the order of the pages.
# Allowed markup: strong, em, and the link “email”. $email is the secretariat's address.

## Privacy notice

# The head of the page. The description is for search engines. $date is a whole date such as “25 June 2027”.
notice-privacy-title = Privacy notice
notice-privacy-description = Which personal data the campaign uses, why, for how long, and what your rights are.
notice-privacy-version = Version { $version }, { $date }

# Who is responsible
notice-privacy-controller-title = Who is responsible
notice-privacy-controller = The controller is United Cities and Local Governments (UCLG), through the secretariat of its Committee on Social Inclusion, Participatory Democracy and Human Rights, in Barcelona. The secretariat answers all questions about your data: <a data-l10n-name="email">{ $email }</a>

# What is collected; the first two are items of a list
notice-privacy-data-title = What we collect
notice-privacy-data-public = <strong>Public answers:</strong> the facts about the local government, the name and office of the person who decides, and the profile. They are published only after the secretariat has accepted them. The PDF of a decision is published only if you choose this.
notice-privacy-data-private = <strong>Answers for the secretariat only:</strong> the contact person’s name, position, e-mail address and telephone, the second e-mail address, the language of our e-mails, your message, and your confirmations on the form.
notice-privacy-data-source = We have these data from the form, from e-mails or letters to the secretariat, or from its lists of earlier members. Another person in your local government may have given us your name.

# Purposes and legal bases
notice-privacy-purpose-title = Why we use your data, and the legal bases
notice-privacy-purpose = We use your data to check expressions of interest, to write to you, to show who takes part, and to count pledges and members. People decide whether to accept an expression of interest. A computer does not decide this. Joining is voluntary. Without the required answers we cannot handle an expression of interest.
notice-privacy-basis-interest = <strong>Legitimate interest:</strong> we have an interest in running the campaign, in showing who takes part, and in protecting the website against misuse (GDPR, Article 6(1)(f)).
notice-privacy-basis-consent = <strong>Consent:</strong> we ask for it where an answer is optional or where you tick that you agree (GDPR, Article 6(1)(a)). You can withdraw your consent at any time. What was done before remains lawful.

# Who sees the data; e-mails
notice-privacy-access-title = Who sees your data
notice-privacy-access-private = Only the secretariat uses the answers that are not public. The people who operate its servers may have technical access. The website records who views or exports personal data.
notice-privacy-access-public = Anyone in the world can read published answers and download them as open data (licence CC BY 4.0). We cannot call back copies that others have made.
notice-privacy-mail = The secretariat’s mail server carries our e-mails to your mail server. A personal link opens your personal page for up to 365 days. Please do not pass it on. Once the e-mail has been sent, we keep the link only as a hash, from which it cannot be read.

# Cookies, logs and addresses of devices
notice-privacy-technical-title = Cookies and technical data
notice-privacy-technical = Public pages set no cookies, load nothing from other websites and do not track you. Only staff of the secretariat get a cookie when they sign in. It is necessary for signing in. The website shortens IP addresses and does not store them. Its logs contain no names, no e-mail addresses and no personal links.

# How long; the items of a list, then a sentence
notice-privacy-retention-title = How long we keep your data
notice-privacy-retention-active = <strong>Expressions of interest that we are handling, pledges and members:</strong> as long as the local government takes part.
notice-privacy-retention-unconfirmed = <strong>Address not confirmed:</strong> on day 20 the expression of interest comes onto a work list of the secretariat. On day 30 it is deleted, unless the secretariat decides to keep it. The reference number and the date remain.
notice-privacy-retention-ended = <strong>Declined or withdrawn:</strong> 6 months.
notice-privacy-retention-mail = <strong>Texts of our e-mails on this website:</strong> 12 months.
notice-privacy-retention-records = <strong>Suspicious submissions set aside, and records of who did what and when:</strong> 24 months.
notice-privacy-retention-after = The months count from the last event. After that, contact details and free text are erased. Earlier backups may still contain them.

# Rights and how to use them
notice-privacy-rights-title = Your rights
notice-privacy-rights = You have the right to see your data, to correct them, to have them erased, to restrict their use, and to receive them in a machine-readable file. If we erase a person’s data, the pledge or membership still counts.
notice-privacy-rights-object = <strong>You have the right to object</strong> to our use of your data, for reasons that arise from your situation.
notice-privacy-rights-use = On your personal page you can correct and complete answers and withdraw. For everything else, write to the secretariat. You will get an answer within one month: <a data-l10n-name="email">{ $email }</a>
notice-privacy-rights-complaint = You can complain to a data protection authority. In Spain this is the Agencia Española de Protección de Datos.

# Changes
notice-privacy-changes-title = Changes to this notice
notice-privacy-changes = If this notice changes, it gets a new version and date. With each expression of interest we store the version that applied when it was sent.

## Accessibility statement

# The head of the page, as above
notice-accessibility-title = Accessibility statement
notice-accessibility-description = How accessible this website is meant to be, how we test it, what its known limits are, and how to tell us about a problem.
notice-accessibility-version = Version { $version }, { $date }

# The standard
notice-accessibility-standard = We want everyone to be able to use this website. We aim to meet the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.

# How it is tested; the last two are items of a list
notice-accessibility-test-title = How we test
notice-accessibility-test-automatic = <strong>Automatically:</strong> with axe and the Nu HTML Checker, in every language. Such tools find only some of the problems.
notice-accessibility-test-browser = <strong>In a real browser:</strong> with the keyboard only, at a width of 320 pixels, without JavaScript, and from right to left in Arabic.

# Known limits; the last two are items of a list
notice-accessibility-limits-title = Known limits
notice-accessibility-limits-translations = The invitation letter was written in Indonesian. Native speakers have not yet reviewed its twelve translations. They have not yet reviewed the translations of the other pages either.
notice-accessibility-limits-people = People with disabilities have not yet tested this website.

# Feedback
notice-accessibility-feedback-title = Tell us about a problem
notice-accessibility-feedback = If you cannot read or use something, write to the secretariat. Name the page and describe the problem. You can also ask to join by e-mail: <a data-l10n-name="email">{ $email }</a>

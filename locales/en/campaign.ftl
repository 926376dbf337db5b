# The campaign page: aims, how to take part, documents.

campaign-title = The campaign
campaign-description = The aims of the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”, who can join, how to take part, and the dates of its waves.
campaign-lead = The campaign “10, 100, 1000 Human Rights Cities and Territories by 2030” brings together local governments that want human rights to guide what they do. By 2030 there should be a thousand of them.
campaign-origin = It is run by the UCLG Committee on Social Inclusion, Participatory Democracy and Human Rights, together with the local governments that take part.

campaign-aims-title = Four aims
campaign-aim-connect = <strong>Connect.</strong> What a city or region does for human rights should be known elsewhere. The campaign links local initiatives across borders, in solidarity.
campaign-aim-grow = <strong>Grow.</strong> The movement of Human Rights Cities and Territories should become larger and stronger.
campaign-aim-heard = <strong>Be heard.</strong> Local action should count for more in the world: local governments need a voice in the human rights system and at the United Nations.
campaign-aim-adopt = <strong>Adopt.</strong> The campaign encourages local governments to adopt human rights frameworks of their own, such as a charter, a plan or an office for human rights.

campaign-definition-title = What is a Human Rights City?
campaign-definition = According to the Gwangju Declaration of 2011, a Human Rights City is both a local community and a socio-political process in a local context where human rights play a key role as fundamental values and guiding principles. In other words, it is a place and a way of working, and it is never finished.

campaign-who-title = Who can join
campaign-who = All local and regional governments can join: municipalities, metropolitan areas, provinces, regions and their networks, whatever their size and powers. Joining is free, and you do not have to be a member of UCLG.

campaign-steps-title = How to take part
campaign-step-interest = <strong>Express your interest.</strong> Fill in the <a data-l10n-name="join">form on this site</a>. It takes less than five minutes.
campaign-step-confirm = <strong>Confirm the address.</strong> We send a link to the contact person by e-mail at once.
campaign-step-answer = <strong>Hear from us.</strong> The secretariat reads what you have sent and answers you.
campaign-step-profile = <strong>Complete your profile.</strong> You describe what human rights mean for your work and what you bring to the campaign. You can save your answers and go on later.

campaign-levels-title = Pledge and member
campaign-level-pledge = <strong>A pledge</strong> is a local government whose expression of interest the secretariat has accepted. From then on it is listed on this site.
campaign-level-member = <strong>A member</strong> is a local government whose profile the secretariat has accepted as well. It is then a Human Rights City or Territory.
campaign-benefits-title = What members get
campaign-benefit-network = A network in which they exchange experience with other local governments.
campaign-benefit-voice = A voice towards the United Nations.
campaign-benefit-events = A part in international events such as the World Human Rights Cities Forum in Gwangju.
campaign-benefit-profile = A public profile on this site that shows what they do.

campaign-waves-title = Waves and dates
campaign-waves-text = The campaign grows in waves. A wave stays open until its closing day has ended everywhere on Earth: it closes at 12:00 UTC of the next day. Between two waves the form stays open too.
campaign-waves-name = Wave
campaign-wave = Wave { $number }
campaign-wave-opens = Opening
campaign-wave-closes = Closing
# The closing date of a wave that is still open
campaign-wave-unannounced = date to be announced

campaign-questions-title = Questions people ask
campaign-question-free = Does it cost anything?
campaign-answer-free = No. There is no fee, neither for joining nor for staying.
campaign-question-uclg = Do we have to be a member of UCLG?
campaign-answer-uclg = No. The campaign is open to every local and regional government.
campaign-question-size = Are we too small?
campaign-answer-size = No. A village can join, and so can a capital or a region.
campaign-question-council = Do we need a decision of the council?
campaign-answer-council = The campaign does not ask for one. Whoever sends the form declares that they are authorised to do so. If your rules require a decision of the council, take it first; you can add it to your profile.
campaign-question-checked = What does the secretariat check?
campaign-answer-checked = Whether the applicant is a local government or a network of them, whether it has applied already, and whether the sender may speak for it.
campaign-question-seen = Who sees our answers?
campaign-answer-seen = The name, kind, country, region, website and population of your local government, and the name and office of the person who leads it, become public once the secretariat has accepted them. The contact details and your message are for the secretariat only. The <a data-l10n-name="privacy">privacy notice</a> says more.
campaign-question-late = What if a wave has closed?
campaign-answer-late = You can send the form all the same. Your expression of interest will then be part of the next wave.
campaign-question-leave = Can we change or withdraw it later?
campaign-answer-leave = Yes, at any time. The personal link in our e-mail opens a page on which you correct your answers or withdraw.

campaign-documents-title = Documents to download
# Kind and size of a document, beside its title
campaign-document-size = PDF, { $size } kB

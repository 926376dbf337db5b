# Ask your government to join: the model letter and the model motion.

ask-title = Ask your government to join
ask-description = A model letter to the mayor and a model motion for the council, in 13 languages, to copy, print or send: ask your local government to join the campaign.
ask-intro = Would you like your city, town or region to become a Human Rights City or Territory? Only the local government itself can join. Residents, associations and councillors can ask it to: here are a letter to the mayor and a motion for the council. Change them as you like.
ask-form-title = Fill in the names
ask-private = What you type stands on this page only. We do not store it.
ask-name = Name of the local government
ask-sender = Your name
ask-place = Your place
ask-in = Language of the letter and the motion
ask-button = Fill in
ask-name-blank = [name of the local government]
ask-sender-blank = [your name]
ask-place-blank = [place]
ask-letter-title = The letter
ask-motion-title = The motion
ask-use-hint = Select the text to copy it, or print this page: only the letter and the motion are printed, each on a page of its own.
ask-mail = Open in your e-mail program
ask-error-too-long = { $field }: use at most { $max } characters
ask-error-unprintable = { $field }: remove characters that cannot be shown, such as line breaks or control characters

# The subject of the e-mail
ask-subject = { $name }: joining the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”

# The letter and the motion follow the customs of each language. Names are put in as they were typed:
# they stand where nothing has to agree with them. Blank lines part paragraphs.
ask-letter =
    { $sender }
    { $place }

    { $date }

    To the Mayor
    { $name }

    Dear Mayor,

    Joining the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”

    I am writing to ask that our local government join this global campaign of the UCLG Committee on Social Inclusion, Participatory Democracy and Human Rights. It brings together local governments that let human rights guide their work. By 2030 there should be a thousand of them.

    Human rights become real where people live: in housing and health, in water and education, and in the way decisions are made. Local governments that join exchange experience with others, have a voice towards the United Nations, and show the public what they do.

    All local and regional governments can join, whatever their size. Joining is free, and membership of UCLG is not required. The campaign and the form to join are explained here:
    { $address }

    Would you take this step for our community, or put the matter before the council? I look forward to your reply.

    Yours sincerely,

    { $sender }
ask-motion =
    Motion: joining the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”

    { $name }

    The council notes that
    – human rights are realised above all where people live, and the United Nations Human Rights Council has recognised the role of local government in its resolution 45/7;
    – the campaign of the UCLG Committee on Social Inclusion, Participatory Democracy and Human Rights brings together local governments that let human rights guide their work;
    – all local and regional governments can join, free of charge and without being a member of UCLG.

    The council resolves
    1. to join the campaign;
    2. to ask the mayor to send the expression of interest to the campaign’s secretariat and to name a contact person ({ $address });
    3. to ask the mayor to prepare the profile for the campaign together with residents and associations;
    4. to receive a report on this within a year.

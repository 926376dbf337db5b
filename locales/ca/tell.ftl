# Telling the secretariat: who is missing from the list, what is wrong about somebody on it.

tell-missing-title = No consta a la llista?
tell-missing-intro = El vostre govern local s’ha unit a la campanya, però no el trobeu en aquest lloc web? Aviseu la Secretaria. Si encara no s’hi ha unit, ho pot fer aquí:
tell-wrong-title = Aviseu-nos d’un error
tell-wrong-intro = Indiqueu a la Secretaria què cal corregir sobre aquest govern local:
tell-description = Aviseu la Secretaria que falta un govern local a la llista de la campanya o que alguna dada sobre ell és errònia.
tell-body-missing = Quin govern local hi falta i des de quan participa?
tell-body-wrong = Què és incorrecte i què hi hauria de dir?
tell-body-hint = Com a màxim, { $max } caràcters. Podeu escriure en qualsevol llengua.
tell-email = La vostra adreça electrònica
tell-email-hint = Només si voleu una resposta.
tell-privacy = Només ho llegeix la Secretaria. El vostre missatge s’esborra sis mesos després d’haver-se atès.
tell-button = Envia a la Secretaria
tell-foreign = El vostre missatge ha arribat a través d’un altre lloc web i, per tant, no s’ha desat. El teniu sencer aquí: reviseu-lo i envieu-lo des d’aquesta pàgina.
tell-unavailable = Ara mateix no podem desar res i, per tant, el vostre missatge no s’ha desat. El teniu sencer aquí: torneu-lo a enviar d’aquí a uns minuts.
tell-error-body-missing = Escriviu el vostre missatge
tell-error-body-long = El vostre missatge: feu servir, com a màxim, { $max } caràcters
tell-error-body-unprintable = El vostre missatge: elimineu els caràcters que no es poden mostrar, com ara caràcters de control
tell-error-email-invalid = Escriviu l’adreça electrònica amb el format correcte, per exemple nom@example.org, o deixeu-la en blanc
tell-error-email-local = La vostra adreça electrònica té, abans de l’arrova (@), lletres que la majoria de servidors de correu no admeten. Escriviu una adreça que abans de l’arrova tingui lletres llatines simples, sense accents
tell-receipt-title = Gràcies per avisar-nos
tell-receipt-text = La Secretaria té el vostre missatge i l’estudiarà.
tell-receipt-answer = Us contestarà a l’adreça electrònica que heu indicat.
tell-reply-subject = El vostre missatge a la Secretaria de la campanya de Ciutats i Territoris de Drets Humans

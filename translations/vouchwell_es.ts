<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>import of %1 (%n customer(s))</source>
        <translation>
            <numerusform>importación de %1 (%n cliente)</numerusform>
            <numerusform>importación de %1 (%n clientes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %1 (%n referral(s))</source>
        <translation>
            <numerusform>importación de %1 (%n referido)</numerusform>
            <numerusform>importación de %1 (%n referidos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %1 (%n sale(s))</source>
        <translation>
            <numerusform>importación de %1 (%n venta)</numerusform>
            <numerusform>importación de %1 (%n ventas)</numerusform>
        </translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
    <message>
        <source>preparing of payout %1</source>
        <extracomment>All of these follow a verb: &quot;Undo payment of payout 12&quot;</extracomment>
        <translation>preparación del pago %1</translation>
    </message>
    <message>
        <source>approval of payout %1</source>
        <translation>aprobación del pago %1</translation>
    </message>
    <message>
        <source>reopening of payout %1</source>
        <translation>reapertura del pago %1</translation>
    </message>
    <message>
        <source>cancelling of payout %1</source>
        <translation>cancelación del pago %1</translation>
    </message>
    <message>
        <source>closing of payout %1</source>
        <translation>cierre del pago %1</translation>
    </message>
    <message>
        <source>payment of payout %1</source>
        <translation>abono del pago %1</translation>
    </message>
    <message>
        <source>taking %1 out of a payout</source>
        <translation>retirada de %1 de un pago</translation>
    </message>
    <message>
        <source>putting %1 into a payout</source>
        <translation>inclusión de %1 en un pago</translation>
    </message>
    <message>
        <source>return of the money of %1</source>
        <translation>devolución del dinero de %1</translation>
    </message>
    <message>
        <source>approval of rewards of %1</source>
        <translation>aprobación de recompensas de %1</translation>
    </message>
    <message>
        <source>withdrawal of the approval of rewards of %1</source>
        <translation>retirada de la aprobación de recompensas de %1</translation>
    </message>
    <message>
        <source>declining of rewards of %1</source>
        <translation>rechazo de recompensas de %1</translation>
    </message>
    <message>
        <source>reconsidering of rewards of %1</source>
        <translation>reconsideración de recompensas de %1</translation>
    </message>
    <message>
        <source>holding of rewards of %1</source>
        <translation>retención de recompensas de %1</translation>
    </message>
    <message>
        <source>release of rewards of %1</source>
        <translation>liberación de recompensas de %1</translation>
    </message>
    <message>
        <source>expiry of rewards of %1</source>
        <translation>caducidad de recompensas de %1</translation>
    </message>
    <message>
        <source>reinstating of rewards of %1</source>
        <translation>restablecimiento de recompensas de %1</translation>
    </message>
    <message>
        <source>writing off what %1 owes</source>
        <translation>condonación de lo que debe %1</translation>
    </message>
    <message>
        <source>repayment by %1</source>
        <translation>reembolso de %1</translation>
    </message>
    <message>
        <source>exchange of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>devolución de %1</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>alta de %1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio en %1</translation>
    </message>
    <message>
        <source>archiving of %1</source>
        <translation>archivado de %1</translation>
    </message>
    <message>
        <source>restoring of %1</source>
        <translation>restauración de %1</translation>
    </message>
    <message>
        <source>merging into %1</source>
        <translation>fusión en %1</translation>
    </message>
    <message>
        <source>recording of the referral of %1</source>
        <translation>registro del referido %1</translation>
    </message>
    <message>
        <source>stage of %1</source>
        <translation>etapa de %1</translation>
    </message>
    <message>
        <source>Payout %1 was paid: money that was handed over cannot be taken back. If some of it comes back, please record that on the page Payouts; the ledger then keeps both entries.</source>
        <translation>El pago %1 ya se abonó: el dinero entregado no se puede deshacer. Si una parte vuelve, regístrelo en la página Pagos; el libro conserva entonces ambos asientos.</translation>
    </message>
    <message>
        <source>That the money of %1 came back cannot be taken back. Please pay it again with the next payout.</source>
        <translation>Que el dinero de %1 volvió no se puede deshacer. Abónelo de nuevo con el próximo pago.</translation>
    </message>
    <message>
        <source>The %1 is history and cannot be taken back. Please correct it with a new entry.</source>
        <translation>Esto ya es historia y no se puede deshacer: %1. Corríjalo con un asiento nuevo.</translation>
    </message>
    <message>
        <source>publishing of version %1 of the rules</source>
        <translation>publicación de la versión %1 de las reglas</translation>
    </message>
    <message>
        <source>Version %1 of the rules is published: referrals may have been made under it. Please publish the rules that you want from now on.</source>
        <translation>La versión %1 de las reglas está publicada: puede haber referidos hechos con ella. Publique las reglas que quiera desde ahora.</translation>
    </message>
    <message>
        <source>change of the shop&apos;s bank account</source>
        <translation>cambio de la cuenta bancaria de la tienda</translation>
    </message>
    <message>
        <source>decision about who referred %1</source>
        <translation>decisión sobre quién recomendó a %1</translation>
    </message>
    <message>
        <source>change of the campaign %1</source>
        <translation>cambio de la campaña %1</translation>
    </message>
    <message>
        <source>who asked for the referral of %1</source>
        <translation>quién pidió el referido de %1</translation>
    </message>
    <message>
        <source>making of the campaign %1</source>
        <translation>creación de la campaña %1</translation>
    </message>
    <message>
        <source>deletion of the campaign %1</source>
        <translation>eliminación de la campaña %1</translation>
    </message>
    <message>
        <source>use of what %1 had earned</source>
        <translation>uso de lo que %1 había ganado</translation>
    </message>
    <message>
        <source>cancelling of what %1 had used</source>
        <translation>anulación de lo que %1 había usado</translation>
    </message>
    <message>
        <source>goods in, %1</source>
        <extracomment>%1 is a number of pieces, as in &quot;10 × Tote bag&quot;</extracomment>
        <translation>entrada de %1</translation>
    </message>
    <message>
        <source>writing off of %1</source>
        <translation>baja de %1</translation>
    </message>
    <message>
        <source>counting of %1</source>
        <translation>recuento de %1</translation>
    </message>
    <message>
        <source>end of the counting of %1</source>
        <translation>fin del recuento de %1</translation>
    </message>
    <message>
        <source>low mark of %1</source>
        <translation>mínimo de %1</translation>
    </message>
    <message>
        <source>import of gift codes, %1</source>
        <translation>importación de códigos regalo, %1</translation>
    </message>
    <message>
        <source>voiding of the code %1</source>
        <translation>anulación del código %1</translation>
    </message>
    <message>
        <source>replacing of the code %1</source>
        <translation>sustitución del código %1</translation>
    </message>
    <message>
        <source>clearing of the signal about %1</source>
        <translation>descarte del indicio sobre %1</translation>
    </message>
    <message>
        <source>confirmation of the signal about %1</source>
        <translation>confirmación del indicio sobre %1</translation>
    </message>
    <message>
        <source>reopening of the signal about %1</source>
        <translation>reapertura del indicio sobre %1</translation>
    </message>
    <message>
        <source>adjustment of rewards of %1</source>
        <translation>ajuste de recompensas de %1</translation>
    </message>
    <message>
        <source>moving of %1</source>
        <translation>traslado de %1</translation>
    </message>
    <message>
        <source>change of the shop&apos;s margin</source>
        <translation>cambio del margen de la tienda</translation>
    </message>
    <message>
        <source>keeping of the draft %1</source>
        <translation>conservación del borrador %1</translation>
    </message>
    <message>
        <source>renaming of the draft %1</source>
        <translation>cambio de nombre del borrador %1</translation>
    </message>
    <message>
        <source>deletion of the draft %1</source>
        <translation>eliminación del borrador %1</translation>
    </message>
    <message>
        <source>drawing of new rules for the campaign %1</source>
        <translation>dibujo de nuevas reglas para la campaña %1</translation>
    </message>
    <message>
        <source>discarding of the draft of the campaign %1</source>
        <translation>descarte del borrador de la campaña %1</translation>
    </message>
    <message>
        <source>making of the segment %1</source>
        <translation>creación del segmento %1</translation>
    </message>
    <message>
        <source>change of the segment %1</source>
        <translation>cambio del segmento %1</translation>
    </message>
    <message>
        <source>deletion of the segment %1</source>
        <translation>eliminación del segmento %1</translation>
    </message>
    <message>
        <source>making of the season %1</source>
        <translation>creación de la temporada %1</translation>
    </message>
    <message>
        <source>change of the season %1</source>
        <translation>cambio de la temporada %1</translation>
    </message>
    <message>
        <source>closing of the season %1</source>
        <translation>cierre de la temporada %1</translation>
    </message>
    <message>
        <source>deletion of the season %1</source>
        <translation>eliminación de la temporada %1</translation>
    </message>
    <message>
        <source>change of the goal for “%1”</source>
        <translation>cambio del objetivo de “%1”</translation>
    </message>
    <message>
        <source>change of the milestone %1</source>
        <translation>cambio del hito %1</translation>
    </message>
    <message>
        <source>deletion of the milestone %1</source>
        <translation>eliminación del hito %1</translation>
    </message>
    <message>
        <source>thanking of %1</source>
        <translation>agradecimiento a %1</translation>
    </message>
    <message>
        <source>taking back of the thanks to %1</source>
        <translation>retirada del agradecimiento a %1</translation>
    </message>
    <message>
        <source>making of the challenge %1</source>
        <translation>creación del reto %1</translation>
    </message>
    <message>
        <source>change of the challenge %1</source>
        <translation>cambio del reto %1</translation>
    </message>
    <message>
        <source>cancelling of the challenge %1</source>
        <translation>cancelación del reto %1</translation>
    </message>
    <message>
        <source>decision about the challenge %1</source>
        <translation>decisión sobre el reto %1</translation>
    </message>
    <message>
        <source>another prize of the challenge %1</source>
        <translation>otro premio del reto %1</translation>
    </message>
    <message>
        <source>noting of what was spent on %1</source>
        <extracomment>%1 is on what was spent: &quot;Flyers&quot;, &quot;the referral program&quot;</extracomment>
        <translation>anotación de lo gastado en %1</translation>
    </message>
    <message>
        <source>change of what was spent on %1</source>
        <translation>cambio de lo gastado en %1</translation>
    </message>
    <message>
        <source>removal of what was spent on %1</source>
        <translation>eliminación de lo gastado en %1</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <extracomment>%1 is the text of a note on a chart</extracomment>
        <translation>nota “%1”</translation>
    </message>
    <message>
        <source>change of the note “%1”</source>
        <translation>cambio de la nota “%1”</translation>
    </message>
    <message>
        <source>removal of the note “%1”</source>
        <translation>eliminación de la nota “%1”</translation>
    </message>
</context>
<context>
    <name>Adjustments</name>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>These rewards are what the rules give by now: there is nothing to adjust.</source>
        <translation>Estas recompensas ya son lo que dan las reglas: no hay nada que ajustar.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Affordability</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>A new customer is worth %1 to you: %Ln friend(s) bought for %2 each in their first 12 months, and %3 of that is your margin.</source>
        <translation>
            <numerusform>Un cliente nuevo vale %1 para usted: %Ln amigo compró por %2 en sus primeros 12 meses, y su margen es el %3 de eso.</numerusform>
            <numerusform>Un cliente nuevo vale %1 para usted: %Ln amigos compraron por %2 cada uno en sus primeros 12 meses, y su margen es el %3 de eso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new customer is worth %1 to you: %Ln friend(s) bought for %2 each the first time, and %3 of that is your margin.</source>
        <translation>
            <numerusform>Un cliente nuevo vale %1 para usted: %Ln amigo compró por %2 la primera vez, y su margen es el %3 de eso.</numerusform>
            <numerusform>Un cliente nuevo vale %1 para usted: %Ln amigos compraron por %2 cada uno la primera vez, y su margen es el %3 de eso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came back, %1 of it, is left out.</source>
        <translation>No se cuenta lo devuelto, un %1.</translation>
    </message>
    <message>
        <source>Say what your margin is, and you see here what a new customer is worth and which rewards you can afford.</source>
        <translation>Indique su margen y verá aquí cuánto vale un cliente nuevo y qué recompensas puede permitirse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s) became customers in this campaign so far. From %1 on you see here what a new customer is worth.</source>
        <translation>
            <numerusform>Hasta ahora %Ln amigo se hizo cliente en esta campaña. A partir de %1 verá aquí cuánto vale un cliente nuevo.</numerusform>
            <numerusform>Hasta ahora %Ln amigos se hicieron clientes en esta campaña. A partir de %1 verá aquí cuánto vale un cliente nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedBy</name>
    <message>
        <source>This referral is no longer in the book.</source>
        <translation>Este referido ya no está en el libro.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Please give an e-mail address or a customer code.</source>
        <translation>Varias personas se llaman «%1». Indique una dirección de correo o un código de cliente.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Please add this person first.</source>
        <translation>Aquí nadie se llama «%1». Añada primero a esta persona.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be made. %1</source>
        <translation>No se pudo hacer ninguna copia de seguridad. %1</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the file itself. Please choose another name.</source>
        <translation>Una copia no puede ocupar el lugar del propio archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” exists already. Please choose another name; nothing was changed.</source>
        <translation>“%1” ya existe. Elegir otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere, so it cannot be replaced. Please choose another name.</source>
        <translation>“%1” está abierto en otro sitio y no se puede sustituir. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. %2</source>
        <translation>No se pudo guardar la copia “%1”. %2</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Antes de una actualización</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Store credit</source>
        <translation>Crédito en la tienda</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Gift codes</source>
        <translation>Códigos regalo</translation>
    </message>
</context>
<context>
    <name>BalanceReport</name>
    <message>
        <source>Earned as a new customer</source>
        <translation>Ganado por ser cliente nuevo</translation>
    </message>
    <message>
        <source>Earned as a new customer, sale %1</source>
        <translation>Ganado por ser cliente nuevo, venta %1</translation>
    </message>
    <message>
        <source>Earned for bringing %1</source>
        <translation>Ganado por traer a %1</translation>
    </message>
    <message>
        <source>Earned for bringing %1, sale %2</source>
        <translation>Ganado por traer a %1, venta %2</translation>
    </message>
    <message>
        <source>Taken back: what it was earned with %1 has changed</source>
        <translation>Retirado: ha cambiado aquello con %1 por lo que se ganó</translation>
    </message>
    <message>
        <source>Taken back: %1 returned a purchase (%2)</source>
        <translation>Retirado: %1 devolvió una compra (%2)</translation>
    </message>
    <message>
        <source>May be used again</source>
        <translation>Se puede volver a usar</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Used, %1</source>
        <translation>Usado, %1</translation>
    </message>
    <message>
        <source>Use cancelled</source>
        <translation>Uso anulado</translation>
    </message>
    <message>
        <source>Use cancelled, %1</source>
        <translation>Uso anulado, %1</translation>
    </message>
    <message>
        <source>Expired (for %1)</source>
        <translation>Caducado (por %1)</translation>
    </message>
    <message>
        <source>Reinstated after it had expired (for %1)</source>
        <translation>Recuperado después de caducar (por %1)</translation>
    </message>
    <message>
        <source>%1. It had expired before: nothing changes</source>
        <extracomment>%1 is what follows: &quot;Taken back: ... It had expired before, so nothing changes&quot;</extracomment>
        <translation>%1. Ya había caducado: no cambia nada</translation>
    </message>
    <message>
        <source>The return of %1 was taken back</source>
        <translation>Se retiró la devolución de %1</translation>
    </message>
    <message>
        <source>Debt written off</source>
        <translation>Deuda condonada</translation>
    </message>
    <message>
        <source>Debt not written off after all</source>
        <translation>La deuda finalmente no se condona</translation>
    </message>
    <message>
        <source>Debt paid back</source>
        <translation>Deuda devuelta</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What happened, and the note somebody wrote: &quot;Used, T-12 (birthday)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Credit and points</source>
        <translation>Crédito y puntos</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>Se puede usar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Expires next</source>
        <translation>Próxima caducidad</translation>
    </message>
    <message>
        <source>Then expires</source>
        <translation>Caduca entonces</translation>
    </message>
    <message>
        <source>Statement for %1</source>
        <translation>Extracto de %1</translation>
    </message>
    <message>
        <source>Statement for %1: %2</source>
        <translation>Extracto de %1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>BankFile</name>
    <message>
        <source>Payout %1 is a draft. Please approve it first.</source>
        <translation>El pago %1 es un borrador. Apruébelo primero.</translation>
    </message>
    <message>
        <source>Payout %1 was cancelled: nobody is paid with it.</source>
        <translation>El pago %1 se anuló: con él no se paga a nadie.</translation>
    </message>
    <message>
        <source>Payout %1 is paid by another way than bank transfer. Please prepare one by bank transfer, or save it as CSV.</source>
        <translation>El pago %1 no se paga por transferencia. Prepare uno por transferencia o guárdelo como CSV.</translation>
    </message>
    <message>
        <source>Everybody in payout %1 has been paid: a bank file would pay them twice.</source>
        <translation>En el pago %1 ya han cobrado todos: un fichero para el banco les pagaría dos veces.</translation>
    </message>
    <message>
        <source>SEPA transfers are in euros, payout %1 is in %2. Please save it as CSV.</source>
        <translation>Las transferencias SEPA son en euros y el pago %1 está en %2. Guárdelo como CSV.</translation>
    </message>
    <message>
        <source>The shop&apos;s own account is not known. Please enter its IBAN first.</source>
        <translation>No se conoce la cuenta de la tienda. Introduzca primero su IBAN.</translation>
    </message>
    <message>
        <source>The shop&apos;s account %1 is outside of SEPA. Please save the payout as CSV.</source>
        <translation>La cuenta %1 de la tienda está fuera de la SEPA. Guarde el pago como CSV.</translation>
    </message>
    <message>
        <source>Please enter the name under which the bank knows the shop first.</source>
        <translation>Introduzca primero el nombre con el que el banco conoce a la tienda.</translation>
    </message>
    <message>
        <source>%1 gets more than one SEPA transfer can carry. Please pay them separately.</source>
        <translation>%1 cobra más de lo que cabe en una transferencia SEPA. Páguele aparte.</translation>
    </message>
    <message>
        <source>The day of the transfer lies in the past. Please choose today or a later day.</source>
        <translation>El día de la transferencia ya ha pasado. Elija hoy o un día posterior.</translation>
    </message>
    <message>
        <source>Nobody who waits in payout %1 has an account that a SEPA transfer reaches. Please enter their IBAN, or pay them another way.</source>
        <translation>Nadie de los que esperan en el pago %1 tiene una cuenta a la que llegue una transferencia SEPA. Introduzca su IBAN o págueles de otra forma.</translation>
    </message>
    <message>
        <source>This payout is no longer in the book.</source>
        <translation>Este pago ya no está en el libro.</translation>
    </message>
    <message>
        <source>No account for a transfer is known of %1: they stay in the payout, to be paid another way or once you have entered their IBAN.</source>
        <translation>No se conoce una cuenta para transferir a %1: siguen en el pago, para cobrar de otra forma o cuando haya introducido su IBAN.</translation>
    </message>
    <message>
        <source>A file of this payout was made on %1 by %2 and may be at the bank already: send only one of them.</source>
        <translation>De este pago %2 ya hizo un fichero el %1, que puede estar ya en el banco: envíe solo uno de ellos.</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>“%1” exists already. Please choose another name; nothing was changed.</source>
        <translation>“%1” ya existe. Elegir otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>The book “%1” could not be made: %2</source>
        <translation>No se pudo crear el libro “%1”: %2</translation>
    </message>
    <message>
        <source>The book “%1” cannot be opened: %2</source>
        <translation>No se puede abrir el libro “%1”: %2</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>Traer a un amigo</translation>
    </message>
    <message>
        <source>its currency is missing</source>
        <translation>falta su moneda</translation>
    </message>
    <message>
        <source>it has no campaign</source>
        <translation>no tiene ninguna campaña</translation>
    </message>
</context>
<context>
    <name>BookAccess</name>
    <message>
        <source>“%1” is marked as read-only, so it can only be looked at. To change it, save a copy and work with that.</source>
        <translation>“%1” está marcado como de solo lectura y solo se puede consultar. Para cambiarlo, guarde una copia y trabaje con ella.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of “%1”, so the file can only be looked at. To change it, save a copy in another folder.</source>
        <translation>No se puede escribir en la carpeta de “%1”, así que el archivo solo se puede consultar. Para cambiarlo, guarde una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere (%2), so it can only be looked at here. Close it there to change it here.</source>
        <translation>“%1” está abierto en otro sitio (%2) y aquí solo se puede consultar. Ciérrelo allí para cambiarlo aquí.</translation>
    </message>
</context>
<context>
    <name>BookCheck</name>
    <message>
        <source>There is no file “%1”. Please check where the book was moved to.</source>
        <translation>No existe el archivo “%1”. Comprobar adónde se movió el libro.</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. Please open that file itself.</source>
        <translation>“%1” es un enlace a otro archivo. Abrir directamente ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Please choose a book (*.vouchwell).</source>
        <translation>“%1” no es un archivo. Elegir un libro (*.vouchwell).</translation>
    </message>
    <message>
        <source>“%1” is not a Vouchwell book. To bring in a spreadsheet, use Import.</source>
        <translation>“%1” no es un libro de Vouchwell. Para traer una hoja de cálculo, usar Importar.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Vouchwell. Please update this one; the book was not changed.</source>
        <translation>“%1” se creó con un Vouchwell más reciente. Actualizar este; el libro no se cambió.</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program, so it is not safe to open. Please restore a copy.</source>
        <translation>Otro programa cambió “%1”, así que no es seguro abrirlo. Restaurar una copia.</translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk (a hard link), so it is not safe to write. Please make a real copy and open that.</source>
        <translation>“%1” tiene un segundo nombre en este disco (un enlace físico) y no es seguro escribir en él. Haga una copia de verdad y ábrala.</translation>
    </message>
    <message>
        <source>“%1” is empty. Please choose another file or restore a backup.</source>
        <translation>“%1” está vacío. Elija otro archivo o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” was damaged or changed by another program. It was left as it is; please restore a backup.</source>
        <translation>“%1” se dañó o lo cambió otro programa. Se dejó como está; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file “%1-journal” beside the book was not written by Vouchwell, so the book is not safe to open. Please restore a backup.</source>
        <translation>El archivo «%1-journal» que está junto al libro no lo escribió Vouchwell, así que no es seguro abrir el libro. Restaure una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BookCopy</name>
    <message>
        <source>the copy is not complete</source>
        <translation>la copia no está completa</translation>
    </message>
</context>
<context>
    <name>BookLock</name>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 on %2 since %3</source>
        <extracomment>Who has a file open: person, computer, day and time</extracomment>
        <translation>%1 en %2 desde %3</translation>
    </message>
</context>
<context>
    <name>Budgets</name>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln recompensa</numerusform>
            <numerusform>%Ln recompensas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln unidad</numerusform>
            <numerusform>%Ln unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>all campaigns</source>
        <translation>todas las campañas</translation>
    </message>
    <message>
        <source>Budget of %1: %2 are used up.</source>
        <extracomment>%1: a campaign</extracomment>
        <translation>Presupuesto de %1: %2, agotado.</translation>
    </message>
    <message>
        <source>Budget of %1: %2 of %3 are left.</source>
        <translation>Presupuesto de %1: quedan %2 de %3.</translation>
    </message>
    <message>
        <source>Budget of %1: %2 of %3 are left until %4.</source>
        <translation>Presupuesto de %1: quedan %2 de %3 hasta el %4.</translation>
    </message>
</context>
<context>
    <name>CalendarItems</name>
    <message>
        <source>Reward for bringing a friend</source>
        <translation>Recompensa por traer a un amigo</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Rule for a limited time</source>
        <translation>Regla por un tiempo limitado</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Double in December</source>
        <translation>El doble en diciembre</translation>
    </message>
    <message>
        <source>Two special weeks</source>
        <translation>Dos semanas especiales</translation>
    </message>
    <message>
        <source>Challenge in %1</source>
        <translation>Reto de %1</translation>
    </message>
</context>
<context>
    <name>CampaignChoice</name>
    <message>
        <source>The campaign %1 is a draft and takes no referrals. Please publish its rules first.</source>
        <translation>La campaña %1 es un borrador y no admite referidos. Publique antes sus reglas.</translation>
    </message>
    <message>
        <source>The campaign %1 is paused and takes no referrals. Please let it go on first.</source>
        <translation>La campaña %1 está en pausa y no admite referidos. Reanúdela primero.</translation>
    </message>
    <message>
        <source>The campaign %1 is closed and takes no referrals. Please open it again first.</source>
        <translation>La campaña %1 está cerrada y no admite referidos. Ábrala de nuevo primero.</translation>
    </message>
    <message>
        <source>The campaign %1 begins on %2 and takes no referral of an earlier day.</source>
        <translation>La campaña %1 empieza el %2 y no admite referidos de un día anterior.</translation>
    </message>
    <message>
        <source>The campaign %1 ended on %2 and takes no referral of a later day.</source>
        <translation>La campaña %1 terminó el %2 y no admite referidos de un día posterior.</translation>
    </message>
    <message>
        <source>No campaign takes a referral of %1: none of %2 is running on that day. Please choose another day, or change the days or the state of a campaign.</source>
        <translation>Ninguna campaña admite un referido del %1: ese día no está en marcha ninguna de %2. Elija otro día o cambie los días o el estado de una campaña.</translation>
    </message>
    <message>
        <source>This book has several campaigns (%1). Please say which one is meant.</source>
        <translation>Este libro tiene varias campañas (%1). Indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>There is no campaign %1. Please name one of these: %2.</source>
        <translation>No hay ninguna campaña %1. Indique una de estas: %2.</translation>
    </message>
</context>
<context>
    <name>CampaignReport</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Running %1 · Planned %2 · Ended %3</source>
        <translation>En marcha %1 · Previstas %2 · Terminadas %3</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Cost per new customer</source>
        <translation>Coste por cliente nuevo</translation>
    </message>
</context>
<context>
    <name>CampaignState</name>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>Where a campaign stands</extracomment>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>CapSentences</name>
    <message>
        <source>One reward is</source>
        <comment>One reward is at most ...</comment>
        <translation>Una recompensa es</translation>
    </message>
    <message>
        <source>One friend brings</source>
        <comment>One friend brings at most ...</comment>
        <translation>Un amigo da lugar a</translation>
    </message>
    <message>
        <source>One referrer gets</source>
        <comment>One referrer gets at most ...</comment>
        <translation>Quien recomienda recibe</translation>
    </message>
    <message>
        <source>The whole campaign gives</source>
        <comment>The whole campaign gives at most ...</comment>
        <translation>Toda la campaña da</translation>
    </message>
    <message>
        <source>All campaigns together give</source>
        <comment>All campaigns together give at most ...</comment>
        <translation>Todas las campañas juntas dan</translation>
    </message>
    <message>
        <source>%1 at most %2.</source>
        <translation>%1 como máximo %2.</translation>
    </message>
    <message>
        <source>%1 at most %2 and %3 in %4, counting %5.</source>
        <translation>%1 como máximo %2 y %3 en %4, contando %5.</translation>
    </message>
    <message>
        <source>%1 at most %2 and %3 in %4.</source>
        <translation>%1 como máximo %2 y %3 en %4.</translation>
    </message>
    <message>
        <source>%1 at most %2 and %3 in a calendar year.</source>
        <translation>%1 como máximo %2 y %3 en un año natural.</translation>
    </message>
    <message>
        <source>What the limit is for</source>
        <translation>Para qué es el límite</translation>
    </message>
    <message>
        <source>an amount of money</source>
        <translation>un importe de dinero</translation>
    </message>
    <message>
        <source>a number of points</source>
        <translation>un número de puntos</translation>
    </message>
    <message>
        <source>a number of pieces</source>
        <translation>un número de piezas</translation>
    </message>
    <message>
        <source>any amount</source>
        <comment>... at most any amount and 10 rewards</comment>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Importe máximo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln pieza</numerusform>
            <numerusform>%Ln piezas</numerusform>
        </translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>cualquier importe</translation>
    </message>
    <message>
        <source>any number of rewards</source>
        <translation>cualquier número de recompensas</translation>
    </message>
    <message>
        <source>Largest number of rewards</source>
        <translation>Número máximo de recompensas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln recompensa</numerusform>
            <numerusform>%Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>what both sides get</source>
        <comment>... counting what both sides get</comment>
        <translation>lo que reciben ambas partes</translation>
    </message>
    <message>
        <source>what the referrer gets</source>
        <comment>... counting what the referrer gets</comment>
        <translation>lo que recibe quien recomienda</translation>
    </message>
    <message>
        <source>rewards for whatever reason</source>
        <comment>... counting rewards for whatever reason</comment>
        <translation>las recompensas por cualquier motivo</translation>
    </message>
    <message>
        <source>rewards as a referrer</source>
        <comment>... counting rewards as a referrer</comment>
        <translation>las recompensas por recomendar</translation>
    </message>
    <message>
        <source>Which rewards count</source>
        <translation>Qué recompensas cuentan</translation>
    </message>
</context>
<context>
    <name>ChallengeActions</name>
    <message>
        <source>Please choose as the prize money, store credit, points or a thing, and how much of it.</source>
        <translation>Elija como premio dinero, saldo de la tienda, puntos o un objeto, y cuánto.</translation>
    </message>
    <message>
        <source>Please say what the thing is that can be won.</source>
        <translation>Indique qué objeto se puede ganar.</translation>
    </message>
    <message>
        <source>What the prize costs cannot be below zero.</source>
        <translation>El coste del premio no puede ser inferior a cero.</translation>
    </message>
    <message>
        <source>Please give the challenge a name.</source>
        <translation>Dé un nombre al reto.</translation>
    </message>
    <message>
        <source>The last day of “%1” has to be its first day or later.</source>
        <translation>El último día de «%1» debe ser el primero o uno posterior.</translation>
    </message>
    <message>
        <source>A challenge counts friends, new customers or revenue. Please choose one.</source>
        <translation>Un reto cuenta amigos, clientes nuevos o ingresos. Elija uno.</translation>
    </message>
    <message>
        <source>Please say how much somebody has to reach to win “%1”.</source>
        <translation>Indique cuánto hay que alcanzar para ganar «%1».</translation>
    </message>
    <message>
        <source>“%1” needs between 1 and %2 winners.</source>
        <translation>«%1» necesita entre 1 y %2 ganadores.</translation>
    </message>
    <message>
        <source>Numbers below zero make no challenge. Please correct them.</source>
        <translation>Con números inferiores a cero no hay reto. Corríjalos.</translation>
    </message>
    <message>
        <source>“%1” is decided or cancelled and stays as it is. Undo that first.</source>
        <translation>«%1» está decidido o cancelado y queda como está. Deshaga eso primero.</translation>
    </message>
    <message>
        <source>There is no challenge yet.</source>
        <translation>Aún no hay ningún reto.</translation>
    </message>
    <message>
        <source>There is no challenge “%1”. Please choose one of these: %2.</source>
        <translation>No hay ningún reto «%1». Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Most new customers in %1</source>
        <extracomment>%1: a month, &quot;December 2026&quot;</extracomment>
        <translation>Más clientes nuevos en %1</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n friend(s) in %1</source>
        <translation>
            <numerusform>Traiga %n amigo en %1</numerusform>
            <numerusform>Traiga %n amigos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Raffle in %1: every friend is a ticket</source>
        <translation>Sorteo en %1: cada amigo es una papeleta</translation>
    </message>
    <message>
        <source>The challenge is no longer in the book.</source>
        <translation>El reto ya no está en el libro.</translation>
    </message>
    <message>
        <source>“%1” runs until %2. Winners are decided when it is over.</source>
        <translation>«%1» dura hasta el %2. Los ganadores se deciden cuando haya terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) of “%1” are not decided yet, such as that of %2. Close them on the page Referrals, or wait until their time is over.</source>
        <translation>
            <numerusform>%n referido de «%1» aún no está decidido, el de %2. Ciérrelo en la página Referidos o espere a que acabe su plazo.</numerusform>
            <numerusform>%n referidos de «%1» aún no están decididos, como el de %2. Ciérrelos en la página Referidos o espere a que acabe su plazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was decided already.</source>
        <translation>«%1» ya se decidió.</translation>
    </message>
    <message>
        <source>“%1” was cancelled.</source>
        <translation>«%1» se canceló.</translation>
    </message>
    <message>
        <source>The board of “%1” has changed. Please look at the winners again.</source>
        <translation>La clasificación de «%1» ha cambiado. Mire de nuevo los ganadores.</translation>
    </message>
    <message>
        <source>Only somebody who is on the board of “%1” can get its prize.</source>
        <translation>Solo quien está en la clasificación de «%1» puede recibir su premio.</translation>
    </message>
    <message>
        <source>Please say why somebody else gets the prize as well.</source>
        <translation>Indique por qué otra persona recibe también el premio.</translation>
    </message>
    <message>
        <source>“%1” is not decided yet.</source>
        <translation>«%1» aún no está decidido.</translation>
    </message>
    <message>
        <source>They have won “%1” already.</source>
        <translation>Ya ha ganado «%1».</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message numerus="yes">
        <source>Everybody who brings %n friend(s) wins: %1.</source>
        <extracomment>%1: the days, &quot;December 2026&quot;</extracomment>
        <translation>
            <numerusform>Gana quien traiga %n amigo: %1.</numerusform>
            <numerusform>Gana quien traiga %n amigos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody who brings %n new customer(s) wins: %1.</source>
        <translation>
            <numerusform>Gana quien traiga %n cliente nuevo: %1.</numerusform>
            <numerusform>Gana quien traiga %n clientes nuevos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody whose friends buy for %2 wins: %1.</source>
        <extracomment>1: the days, 2: amount of money</extracomment>
        <translation>Gana todo aquel cuyos amigos compren por %2: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) who bring most friends win: %1.</source>
        <translation>
            <numerusform>Gana la persona que traiga más amigos: %1.</numerusform>
            <numerusform>Ganan las %n personas que traigan más amigos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) who bring most new customers win: %1.</source>
        <translation>
            <numerusform>Gana la persona que traiga más clientes nuevos: %1.</numerusform>
            <numerusform>Ganan las %n personas que traigan más clientes nuevos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n person(s) whose friends buy most win: %1.</source>
        <translation>
            <numerusform>Gana la persona cuyos amigos compren más: %1.</numerusform>
            <numerusform>Ganan las %n personas cuyos amigos compren más: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of everybody who brings somebody: %1.</source>
        <translation>
            <numerusform>Se sortea %n ganador entre quienes traigan a alguien: %1.</numerusform>
            <numerusform>Se sortean %n ganadores entre quienes traigan a alguien: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of all who bring at least %2 friends: %1.</source>
        <extracomment>1: the days, 2: a number</extracomment>
        <translation>
            <numerusform>Se sortea %n ganador entre quienes traigan al menos %2 amigos: %1.</numerusform>
            <numerusform>Se sortean %n ganadores entre quienes traigan al menos %2 amigos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of all who bring at least %2 new customers: %1.</source>
        <translation>
            <numerusform>Se sortea %n ganador entre quienes traigan al menos %2 clientes nuevos: %1.</numerusform>
            <numerusform>Se sortean %n ganadores entre quienes traigan al menos %2 clientes nuevos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n winner(s) are drawn of all whose friends buy for at least %2: %1.</source>
        <translation>
            <numerusform>Se sortea %n ganador entre aquellos cuyos amigos compren al menos por %2: %1.</numerusform>
            <numerusform>Se sortean %n ganadores entre aquellos cuyos amigos compren al menos por %2: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting for referrals</source>
        <translation>A la espera de referidos</translation>
    </message>
    <message>
        <source>Ready to decide</source>
        <translation>Listo para decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Everybody who reaches it gets the whole prize.</source>
        <translation>Todo el que lo alcance recibe el premio entero.</translation>
    </message>
    <message>
        <source>Of equal ones, whoever reached it on an earlier day is ahead; who is equal in that too shares the place, and each of them gets the whole prize.</source>
        <translation>Entre iguales va delante quien lo alcanzó un día antes; quien también en eso es igual comparte el puesto, y cada uno recibe el premio entero.</translation>
    </message>
    <message>
        <source>Everybody who takes part has one ticket.</source>
        <translation>Cada participante tiene una papeleta.</translation>
    </message>
    <message>
        <source>Every whole unit of the currency is a ticket, and everybody has at least one.</source>
        <translation>Cada unidad entera de la moneda es una papeleta, y todos tienen al menos una.</translation>
    </message>
    <message>
        <source>Every friend who counts is a ticket.</source>
        <translation>Cada amigo que cuenta es una papeleta.</translation>
    </message>
</context>
<context>
    <name>ChangeCampaign</name>
    <message>
        <source>A reward for %1 was paid, which these days would take away. Please choose days in which the referral and its purchase lie.</source>
        <translation>Se pagó una recompensa por %1 que estas fechas quitarían. Elija fechas que incluyan el referido y su compra.</translation>
    </message>
    <message>
        <source>The campaign is no longer in the book.</source>
        <translation>La campaña ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please give the campaign a name.</source>
        <translation>Dé un nombre a la campaña.</translation>
    </message>
    <message>
        <source>The campaign would end before it begins. Please choose a later last day.</source>
        <translation>La campaña terminaría antes de empezar. Elija un último día posterior.</translation>
    </message>
    <message>
        <source>The days of grace go from 0 to %1.</source>
        <translation>Los días de gracia van de 0 a %1.</translation>
    </message>
    <message>
        <source>There is a campaign %1 already. Please choose another name.</source>
        <translation>Ya hay una campaña %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The priority goes from -%1 to %1.</source>
        <translation>La prioridad va de -%1 a %1.</translation>
    </message>
</context>
<context>
    <name>ChartNotes</name>
    <message>
        <source>This note is no longer in the book.</source>
        <translation>Esta nota ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please write what happened on that day.</source>
        <translation>Escriba qué ocurrió ese día.</translation>
    </message>
    <message>
        <source>Please choose the day of the note.</source>
        <translation>Elija el día de la nota.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>What does not add up</source>
        <translation>Lo que no cuadra</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>The book says</source>
        <translation>El libro dice</translation>
    </message>
    <message>
        <source>It should be</source>
        <translation>Debería ser</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
</context>
<context>
    <name>ClaimGates</name>
    <message>
        <source>The book has no referral %1.</source>
        <translation>El libro no tiene el referido %1.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>This computer says that it is %1, but the book was last changed on %2. Please check the computer&apos;s date; what you record now is kept in its right order.</source>
        <translation>Este ordenador dice que hoy es %1, pero el libro se cambió por última vez el %2. Compruebe la fecha del ordenador; lo que registre ahora se guarda en su orden correcto.</translation>
    </message>
</context>
<context>
    <name>CodeList</name>
    <message>
        <source>Row %1 has no code.</source>
        <translation>La fila %1 no tiene código.</translation>
    </message>
    <message>
        <source>The code in row %1 has more than %2 signs.</source>
        <translation>El código de la fila %1 tiene más de %2 signos.</translation>
    </message>
    <message>
        <source>The value “%1” in row %2 is not an amount in %3.</source>
        <translation>El valor «%1» de la fila %2 no es un importe en %3.</translation>
    </message>
    <message>
        <source>“%1” in row %2 is not a date.</source>
        <translation>«%1», en la fila %2, no es una fecha.</translation>
    </message>
    <message>
        <source>This list has more than %1 rows. Please split it into smaller files.</source>
        <translation>Esta lista tiene más de %1 filas. Divídala en archivos más pequeños.</translation>
    </message>
</context>
<context>
    <name>ColumnMatching</name>
    <message>
        <source>This is not a saved matching of columns.</source>
        <translation>No es una asignación de columnas guardada.</translation>
    </message>
    <message>
        <source>This matching was saved by a newer program. Please save it there again as an older one, or match the columns here.</source>
        <translation>Esta asignación la guardó un programa más nuevo. Guárdela allí de nuevo en el formato anterior o asigne las columnas aquí.</translation>
    </message>
    <message>
        <source>The saved matching names a column or field that there is not: “%1”.</source>
        <translation>La asignación guardada nombra una columna o un campo que no existe: “%1”.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Take this day for today (YYYY-MM-DD).</source>
        <translation>Tomar este día como hoy (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n argument(s); see “vouchwell-cli %1 --help”.</source>
        <translation>
            <numerusform>“%1” admite %n argumento; ver “vouchwell-cli %1 --help”.</numerusform>
            <numerusform>“%1” admite %n argumentos; ver “vouchwell-cli %1 --help”.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes one of: %2; “%3” is none of them.</source>
        <translation>--%1 admite uno de estos: %2; “%3” no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>--%1 takes a number above zero; “%2” is none.</source>
        <translation>--%1 admite un número mayor que cero; “%2” no lo es.</translation>
    </message>
    <message>
        <source>--%1 takes a date like 2026-11-22; “%2” is none.</source>
        <translation>--%1 admite una fecha como 2026-11-22; “%2” no lo es.</translation>
    </message>
    <message>
        <source>“%1” needs --from DAY and --to DAY.</source>
        <translation>“%1” necesita --from DAY y --to DAY.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>First day of the period.</source>
        <translation>Primer día del periodo.</translation>
    </message>
    <message>
        <source>Last day of the period.</source>
        <translation>Último día del periodo.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir un documento JSON.</translation>
    </message>
    <message>
        <source>“import” needs --as customers, referrals or sales.</source>
        <translation>“import” necesita --as customers, referrals o sales.</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped; %6 new referrals.</source>
        <translation>%1 filas: %2 agregadas, %3 actualizadas, %4 sin cambios, %5 omitidas; %6 referidos nuevos.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %3: %2</source>
        <translation>Fila %1, %3: %2</translation>
    </message>
    <message>
        <source>Home currency, such as EUR.</source>
        <translation>Moneda local, como EUR.</translation>
    </message>
    <message>
        <source>Such as Europe/Madrid.</source>
        <translation>Por ejemplo, Europe/Madrid.</translation>
    </message>
    <message>
        <source>Two letters, such as ES.</source>
        <translation>Dos letras, como ES.</translation>
    </message>
    <message>
        <source>“%1” is not a country code.</source>
        <translation>“%1” no es un código de país.</translation>
    </message>
    <message>
        <source>“%1” is not a currency code.</source>
        <translation>“%1” no es un código de moneda.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” no es una zona horaria.</translation>
    </message>
    <message>
        <source>Made the book “%1”.</source>
        <translation>Se creó el libro “%1”.</translation>
    </message>
    <message>
        <source>customers, referrals or sales.</source>
        <translation>customers, referrals o sales.</translation>
    </message>
    <message>
        <source>dmy, mdy or ymd.</source>
        <translation>dmy, mdy o ymd.</translation>
    </message>
    <message>
        <source>Comma or dot.</source>
        <translation>«,» o «.».</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Solo decir qué pasaría.</translation>
    </message>
    <message>
        <source>Only the first N.</source>
        <translation>Solo los primeros N.</translation>
    </message>
    <message>
        <source>Write a PDF.</source>
        <translation>Escribir un PDF.</translation>
    </message>
    <message>
        <source>Write an exact CSV.</source>
        <translation>Escribir un CSV exacto.</translation>
    </message>
    <message>
        <source>There is no report “%1”; try “referrals”.</source>
        <translation>No hay ningún informe “%1”; probar con “referrals”.</translation>
    </message>
    <message>
        <source>“report” needs --pdf FILE or --csv FILE.</source>
        <translation>“report” necesita --pdf FILE o --csv FILE.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Se escribió “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote “%1”, %n page(s).</source>
        <translation>
            <numerusform>Se escribió “%1”, %n página.</numerusform>
            <numerusform>Se escribió “%1”, %n páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found between the book and its facts.</source>
        <translation>
            <numerusform>Se encontró %n diferencia entre el libro y sus hechos.</numerusform>
            <numerusform>Se encontraron %n diferencias entre el libro y sus hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book agrees with its facts.</source>
        <translation>El libro concuerda con sus hechos.</translation>
    </message>
    <message>
        <source>customers: %1, referrals: %2, sales: %3</source>
        <translation>clientes: %1, referidos: %2, ventas: %3</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>There is no file “%1” and no backup of it. Please check its place.</source>
        <translation>No hay ningún archivo “%1” ni copia de seguridad suya. Compruebe dónde está.</translation>
    </message>
    <message>
        <source>There are no backups of “%1” yet.</source>
        <translation>Todavía no hay copias de seguridad de “%1”.</translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Se ha restaurado “%1”.</translation>
    </message>
    <message>
        <source>The file as it was before is kept as “%1”.</source>
        <translation>El archivo tal como estaba antes se conserva como “%1”.</translation>
    </message>
    <message>
        <source>Number of the payout.</source>
        <translation>Número del pago.</translation>
    </message>
    <message>
        <source>cash, transfer or store_credit.</source>
        <translation>cash, transfer o store_credit.</translation>
    </message>
    <message>
        <source>Only rewards that became available by this day.</source>
        <translation>Solo recompensas disponibles hasta este día.</translation>
    </message>
    <message>
        <source>Leave out who would get less, in cents or the like.</source>
        <translation>Dejar fuera a quien recibiría menos, en céntimos o similar.</translation>
    </message>
    <message>
        <source>Only this person.</source>
        <translation>Solo esta persona.</translation>
    </message>
    <message>
        <source>The day it was handed over.</source>
        <translation>El día de la entrega.</translation>
    </message>
    <message>
        <source>Of the transfer, or who signed.</source>
        <translation>De la transferencia, o quién firmó.</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>Por qué.</translation>
    </message>
    <message>
        <source>There is no payout %1 in this book.</source>
        <translation>No hay ningún pago %1 en este libro.</translation>
    </message>
    <message numerus="yes">
        <source>Payout %1: %2, %n person(s), %3.</source>
        <translation>
            <numerusform>Pago %1: %2, %n persona, %3.</numerusform>
            <numerusform>Pago %1: %2, %n personas, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1 is not in this payout.</source>
        <translation>La persona %1 no está en este pago.</translation>
    </message>
    <message>
        <source>“payout BOOK %1” needs --payout N.</source>
        <translation>«payout BOOK %1» necesita --payout N.</translation>
    </message>
    <message>
        <source>As the book knew it at the end of that day.</source>
        <translation>Como lo sabía el libro al final de ese día.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”.</source>
        <translation>Aquí nadie se llama “%1”.</translation>
    </message>
    <message>
        <source>Several people are called “%1”; please give an e-mail address.</source>
        <translation>Varias personas se llaman “%1”; indique un correo electrónico.</translation>
    </message>
    <message>
        <source>Only of the person with this name or e-mail address.</source>
        <translation>Solo de la persona con este nombre o correo electrónico.</translation>
    </message>
    <message>
        <source>“payout BOOK %1” needs --person ID and --reason TEXT.</source>
        <translation>“payout LIBRO %1” necesita --person ID y --reason TEXTO.</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Saldado: %1</translation>
    </message>
    <message>
        <source>Here: payout BOOK came-back --payout %1 --person ID --reason TEXT.</source>
        <translation>Aquí: payout LIBRO came-back --payout %1 --person ID --reason TEXTO.</translation>
    </message>
    <message>
        <source>Book: %1, facts: %2.</source>
        <translation>Libro: %1, hechos: %2.</translation>
    </message>
    <message>
        <source>Sheet: %1 (hidden)</source>
        <translation>Hoja: %1 (oculta)</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Hoja: %1</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>Leído de la hoja “%1”.</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificación: %1</translation>
    </message>
    <message>
        <source>Separated by: %1</source>
        <translation>Separado por: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Read this sheet of the workbook.</source>
        <translation>Leer esta hoja del libro.</translation>
    </message>
    <message>
        <source>Print the first rows only.</source>
        <translation>Mostrar solo las primeras filas.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>No se pudo leer “%1”: %2.</translation>
    </message>
    <message>
        <source>The matching “%1” is for %2.</source>
        <translation>La asignación “%1” es para %2.</translation>
    </message>
    <message>
        <source>Name of the matching.</source>
        <translation>Nombre de la asignación.</translation>
    </message>
    <message>
        <source>The matching as a file.</source>
        <translation>La asignación como archivo.</translation>
    </message>
    <message>
        <source>There are no saved matchings.</source>
        <translation>No hay asignaciones guardadas.</translation>
    </message>
    <message>
        <source>“%1” needs --%2.</source>
        <translation>“%1” necesita --%2.</translation>
    </message>
    <message>
        <source>Saved matching of the columns, or a file with one.</source>
        <translation>Asignación guardada de las columnas, o un archivo que la contiene.</translation>
    </message>
    <message>
        <source>fill, overwrite or leave people whom the book has.</source>
        <translation>fill, overwrite o leave para las personas que ya están en el libro.</translation>
    </message>
    <message>
        <source>Saved the matching “%1”.</source>
        <translation>Se guardó la asignación “%1”.</translation>
    </message>
    <message>
        <source>Removed the matching “%1”.</source>
        <translation>Se eliminó la asignación “%1”.</translation>
    </message>
    <message>
        <source>There is no “matching %1”; try list, write, save or remove.</source>
        <translation>No existe «matching %1»; pruebe list, write, save o remove.</translation>
    </message>
    <message>
        <source>Row %1: is “%2” the same person as “%3” in row %6? %4 (score %5)</source>
        <translation>Fila %1: ¿«%2» es la misma persona que «%3» de la fila %6? %4 (puntuación %5)</translation>
    </message>
    <message>
        <source>Row %1: is “%2” the same person as “%3”? %4 (score %5)</source>
        <translation>Fila %1: ¿«%2» es la misma persona que «%3»? %4 (puntuación %5)</translation>
    </message>
    <message>
        <source>Does “%1” mean “%2”? %3 (score %4)</source>
        <translation>¿“%1” se refiere a «%2»? %3 (puntuación %4)</translation>
    </message>
    <message>
        <source>--merge-above needs a score from 0 to 100.</source>
        <translation>--merge-above necesita una puntuación de 0 a 100.</translation>
    </message>
    <message>
        <source>Merge people who are alike from this score (0 to 100) on.</source>
        <translation>Unir a las personas parecidas a partir de esta puntuación (0 a 100).</translation>
    </message>
    <message>
        <source>keep or update sales that the book has otherwise.</source>
        <translation>keep o update: conservar o actualizar las ventas que el libro tiene de otro modo.</translation>
    </message>
    <message>
        <source>%1  %2 is no longer a customer through %3 (%4): reward of %5 taken back</source>
        <translation>%1  %2 ya no es cliente gracias a %3 (%4): se retira la recompensa de %5</translation>
    </message>
    <message>
        <source>%1  %2 becomes a customer through %3 (%4): reward of %5</source>
        <translation>%1  %2 se convierte en cliente gracias a %3 (%4): recompensa de %5</translation>
    </message>
    <message>
        <source>Import what is new and end.</source>
        <translation>Importar lo que es nuevo y terminar.</translation>
    </message>
    <message>
        <source>“watch” needs --once.</source>
        <translation>«watch» necesita --once.</translation>
    </message>
    <message>
        <source>There is nothing new in the folder.</source>
        <translation>No hay nada nuevo en la carpeta.</translation>
    </message>
    <message>
        <source>skip rows that look like sums, or take them as rows.</source>
        <translation>skip para omitir las filas que parecen sumas, rows para tomarlas como filas.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”; try UTF-8, windows-1252 or another such name.</source>
        <translation>No existe la codificación «%1»; pruebe UTF-8, windows-1252 u otro nombre así.</translation>
    </message>
    <message>
        <source>“%1” cannot separate values; try comma, semicolon, tab, bar or a single character.</source>
        <translation>«%1» no puede separar valores; pruebe comma, semicolon, tab, bar o un solo carácter.</translation>
    </message>
    <message>
        <source>Read the text in this encoding, such as UTF-8 or windows-1252.</source>
        <translation>Leer el texto con esta codificación, como UTF-8 o windows-1252.</translation>
    </message>
    <message>
        <source>comma, semicolon, tab, bar or a single character.</source>
        <translation>comma, semicolon, tab, bar o un solo carácter.</translation>
    </message>
    <message>
        <source>The row with the titles of the columns, or none. Rows above it are passed over.</source>
        <translation>La fila con los títulos de las columnas, o none. Las filas de encima se pasan por alto.</translation>
    </message>
    <message>
        <source>Whether friends who became customers before today give rewards.</source>
        <translation>Si los amigos que ya se hicieron clientes antes de hoy dan recompensas.</translation>
    </message>
    <message>
        <source>Adds %1 to what is owed.</source>
        <translation>Suma %1 a lo que se debe.</translation>
    </message>
    <message>
        <source>Takes %1 from what is owed.</source>
        <translation>Quita %1 de lo que se debe.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) became customers before today and give no rewards; with --past-rewards yes they would add %1 to what is owed.</source>
        <translation>
            <numerusform>%n referido se hizo cliente antes de hoy y no da recompensa; con --past-rewards yes sumaría %1 a lo que se debe.</numerusform>
            <numerusform>%n referidos se hicieron clientes antes de hoy y no dan recompensas; con --past-rewards yes sumarían %1 a lo que se debe.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” no se puede leer: %2</translation>
    </message>
    <message>
        <source>On the history from %1 to %2: %3 people would get more, %4 less, %5 in all.</source>
        <translation>Con el historial del %1 al %2: %3 personas recibirían más, %4 menos, %5 en total.</translation>
    </message>
    <message>
        <source>Version %1 is in force.</source>
        <translation>La versión %1 está en vigor.</translation>
    </message>
    <message>
        <source>Published version %1, for referrals from %2 on.</source>
        <translation>Publicada la versión %1, para referidos desde el %2.</translation>
    </message>
    <message>
        <source>Published version %1, for all referrals.</source>
        <translation>Publicada la versión %1, para todos los referidos.</translation>
    </message>
    <message>
        <source>there is no state “%1”; try pending, available or paid</source>
        <translation>no existe el estado “%1”; pruebe pending, available o paid</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation>Solo las que están en este estado.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a reward; “rewards BOOK” lists them</source>
        <translation>“%1” no es el número de una recompensa; “rewards BOOK” las enumera</translation>
    </message>
    <message>
        <source>Rule “%1”, version %2.</source>
        <translation>Regla “%1”, versión %2.</translation>
    </message>
    <message>
        <source>Write the transfers for a bank (SEPA, pain.001.001.09).</source>
        <translation>Escribir las transferencias para un banco (SEPA, pain.001.001.09).</translation>
    </message>
    <message>
        <source>The older SEPA file, pain.001.001.03.</source>
        <translation>El fichero SEPA anterior, pain.001.001.03.</translation>
    </message>
    <message>
        <source>Write the sheet to sign.</source>
        <translation>Escribir la hoja para firmar.</translation>
    </message>
    <message>
        <source>Write a receipt for each person.</source>
        <translation>Escribir un recibo por persona.</translation>
    </message>
    <message>
        <source>Of the shop&apos;s own account.</source>
        <translation>De la cuenta de la tienda.</translation>
    </message>
    <message>
        <source>Who holds it, as the bank knows the shop.</source>
        <translation>Su titular, como el banco conoce a la tienda.</translation>
    </message>
    <message>
        <source>Of the shop&apos;s bank; most need none.</source>
        <translation>Del banco de la tienda; casi ninguno lo pide.</translation>
    </message>
    <message>
        <source>“payout BOOK file” needs --sepa FILE, --csv FILE, --sheet PDF or --receipts PDF.</source>
        <translation>«payout LIBRO file» necesita --sepa FICHERO, --csv FICHERO, --sheet PDF o --receipts PDF.</translation>
    </message>
    <message>
        <source>The shop&apos;s own account is not known.</source>
        <translation>No se conoce la cuenta de la tienda.</translation>
    </message>
    <message>
        <source>Referred by %1 on %2. %3</source>
        <translation>Recomendado por %1 el %2. %3</translation>
    </message>
    <message>
        <source>“%1” is not the number of a referral.</source>
        <translation>“%1” no es el número de un referido.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n day(s) of grace</source>
        <translation>
            <numerusform>con %n día de gracia</numerusform>
            <numerusform>con %n días de gracia</numerusform>
        </translation>
    </message>
    <message>
        <source>--grace takes a number of days; “%1” is none.</source>
        <translation>--grace necesita un número de días; “%1” no lo es.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) lie outside of these days and do not count.</source>
        <translation>
            <numerusform>%n referido queda fuera de estas fechas y no cuenta.</numerusform>
            <numerusform>%n referidos quedan fuera de estas fechas y no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the campaign is called.</source>
        <translation>Cómo se llama la campaña.</translation>
    </message>
    <message>
        <source>Its first day, or “none”.</source>
        <translation>Su primer día, o “none”.</translation>
    </message>
    <message>
        <source>Its last day, or “none”.</source>
        <translation>Su último día, o “none”.</translation>
    </message>
    <message>
        <source>So many days after the end purchases still count.</source>
        <translation>Tantos días después del final siguen contando las compras.</translation>
    </message>
    <message>
        <source>active, paused (it takes no referrals for now) or closed.</source>
        <translation>active (activa), paused (por ahora no admite referidos) o closed (cerrada).</translation>
    </message>
    <message>
        <source>The campaign “%1” has no draft. Please name a file with rules.</source>
        <translation>La campaña «%1» no tiene borrador. Indique un archivo con reglas.</translation>
    </message>
    <message>
        <source>The campaign that is meant; for new: the one whose rules it begins with.</source>
        <translation>La campaña a la que se refiere; para new: aquella con cuyas reglas empieza.</translation>
    </message>
    <message>
        <source>Leave the rules of a new campaign as a draft.</source>
        <translation>Deja las reglas de una campaña nueva como borrador.</translation>
    </message>
    <message>
        <source>--priority takes a whole number; “%1” is none.</source>
        <translation>--priority admite un número entero; «%1» no lo es.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>Of several that could take a referral, the one with the highest number does.</source>
        <translation>De varias que podrían admitir un referido, lo hace la que tiene el número más alto.</translation>
    </message>
    <message>
        <source>Made the campaign “%1”: %2.</source>
        <translation>Se ha creado la campaña «%1»: %2.</translation>
    </message>
    <message>
        <source>Deleted the campaign “%1”.</source>
        <translation>Se ha eliminado la campaña «%1».</translation>
    </message>
    <message>
        <source>The campaign that all referrals of the file go into, whatever their days.</source>
        <translation>La campaña a la que van todos los referidos del archivo, sean cuales sean sus días.</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campaña: %1</translation>
    </message>
    <message>
        <source>Asked by: %1</source>
        <translation>Pedido por: %1</translation>
    </message>
    <message>
        <source>Note who of the staff asked: a name, an e-mail address or a customer code, or “none”.</source>
        <translation>Anota quién del personal lo pidió: un nombre, una dirección de correo o un código de cliente, o «none».</translation>
    </message>
    <message>
        <source>The first day of the referrals that the rules or the new campaign are for, or that move.</source>
        <translation>El primer día de los referidos para los que son las reglas o la campaña nueva, o que se mueven.</translation>
    </message>
    <message>
        <source>The last day of a new campaign, or of the referrals that move.</source>
        <translation>El último día de una campaña nueva, o de los referidos que se mueven.</translation>
    </message>
    <message>
        <source>“codes BOOK %1” needs --%2 %3.</source>
        <translation>«codes BOOK %1» necesita --%2 %3.</translation>
    </message>
    <message>
        <source>There is no such code in this book.</source>
        <translation>No hay tal código en este libro.</translation>
    </message>
    <message>
        <source>The new code is %1.</source>
        <translation>El código nuevo es %1.</translation>
    </message>
    <message>
        <source>The code %1 is void.</source>
        <translation>El código %1 está anulado.</translation>
    </message>
    <message>
        <source>Home says so when fewer than %1 are free.</source>
        <translation>Inicio avisa cuando quedan libres menos de %1.</translation>
    </message>
    <message>
        <source>The gift code, as the rules name it.</source>
        <translation>El código regalo, como lo llaman las reglas.</translation>
    </message>
    <message>
        <source>The code itself.</source>
        <translation>El código mismo.</translation>
    </message>
    <message>
        <source>free, assigned or void.</source>
        <translation>free, assigned o void.</translation>
    </message>
    <message>
        <source>Print the codes as they are, not only their ends.</source>
        <translation>Muestra los códigos enteros, no solo su final.</translation>
    </message>
    <message>
        <source>The mark below which there are too few.</source>
        <translation>El mínimo por debajo del cual hay demasiado pocos.</translation>
    </message>
    <message>
        <source>there is no codes action “%1”; try %2</source>
        <translation>no hay ninguna acción «%1» de codes; pruebe con %2</translation>
    </message>
    <message>
        <source>The code is %1.</source>
        <translation>El código es %1.</translation>
    </message>
    <message>
        <source>Signals worth a look</source>
        <translation>Indicios que revisar</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>open (unless said otherwise), cleared, confirmed or all</source>
        <translation>open (si no se indica otra cosa), cleared, confirmed o all</translation>
    </message>
    <message>
        <source>%1 What was noticed the last time is shown.</source>
        <translation>%1 Se muestra lo que se observó la última vez.</translation>
    </message>
    <message>
        <source>--hold and --invalid go with confirm; clear changes nothing</source>
        <translation>--hold y --invalid van con confirm; clear no cambia nada</translation>
    </message>
    <message>
        <source>please give either --hold or --invalid</source>
        <translation>indicar --hold o --invalid, no ambos</translation>
    </message>
    <message>
        <source>Why; kept with the decision.</source>
        <translation>El motivo; se guarda con la decisión.</translation>
    </message>
    <message>
        <source>Put the open rewards concerned on hold.</source>
        <translation>Retener las recompensas abiertas afectadas.</translation>
    </message>
    <message>
        <source>Mark the referrals concerned as not valid.</source>
        <translation>Marcar como no válidos los referidos afectados.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a signal; “signals BOOK” lists them</source>
        <translation>«%1» no es el número de un indicio; «signals BOOK» los enumera</translation>
    </message>
    <message>
        <source>“stock BOOK %1” needs --piece NAME.</source>
        <translation>«stock BOOK %1» necesita --piece NAME.</translation>
    </message>
    <message>
        <source>%1: %2 on hand, %3 promised</source>
        <translation>%1: %2 disponibles, %3 prometidos</translation>
    </message>
    <message>
        <source>%1 is not counted any more.</source>
        <translation>%1 ya no se cuenta.</translation>
    </message>
    <message>
        <source>“stock BOOK %1” needs --pieces N.</source>
        <translation>«stock BOOK %1» necesita --pieces N.</translation>
    </message>
    <message>
        <source>The piece, as the rules name it.</source>
        <translation>La pieza, como la llaman las reglas.</translation>
    </message>
    <message>
        <source>How many came in, left or were counted.</source>
        <translation>Cuántas entraron, salieron o se contaron.</translation>
    </message>
    <message>
        <source>When it happened; else today.</source>
        <translation>Cuándo ocurrió; si no, hoy.</translation>
    </message>
    <message>
        <source>there is no stock action “%1”; try %2</source>
        <translation>no hay ninguna acción «%1» de stock; pruebe con %2</translation>
    </message>
    <message>
        <source>Rewards that would be different today</source>
        <translation>Recompensas que hoy serían distintas</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>“adjustments BOOK apply” needs one of --all, --person ID and --reward ID.</source>
        <translation>«adjustments LIBRO apply» necesita --all, --person ID o --reward ID.</translation>
    </message>
    <message numerus="yes">
        <source>Adjusted %n reward(s): +%1 and −%2.</source>
        <translation>
            <numerusform>%n recompensa ajustada: +%1 y −%2.</numerusform>
            <numerusform>%n recompensas ajustadas: +%1 y −%2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the rewards of this person.</source>
        <translation>Solo las recompensas de esta persona.</translation>
    </message>
    <message>
        <source>Only this reward.</source>
        <translation>Solo esta recompensa.</translation>
    </message>
    <message>
        <source>All that would be different.</source>
        <translation>Todas las que serían distintas.</translation>
    </message>
    <message>
        <source>Why; it is kept with the reward.</source>
        <translation>Por qué; se guarda con la recompensa.</translation>
    </message>
    <message>
        <source>there is no action “%1” for adjustments; try list or apply</source>
        <translation>no hay ninguna acción «%1» para los ajustes; pruebe list o apply</translation>
    </message>
    <message>
        <source>Only of the person with this name, e-mail address or number.</source>
        <translation>Solo de la persona con este nombre, correo electrónico o número.</translation>
    </message>
    <message>
        <source>credit, points, piece:NAME or gift_code:NAME.</source>
        <translation>credit, points, piece:NOMBRE o gift_code:NOMBRE.</translation>
    </message>
    <message>
        <source>The first day; without it, from the beginning.</source>
        <translation>El primer día; sin él, desde el principio.</translation>
    </message>
    <message>
        <source>The last day; without it, today.</source>
        <translation>El último día; sin él, hoy.</translation>
    </message>
    <message>
        <source>“statement” needs --person NAME.</source>
        <translation>«statement» necesita --person NOMBRE.</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>The version that referrals move to.</source>
        <translation>La versión a la que pasan los referidos.</translation>
    </message>
    <message>
        <source>open: those without a purchase; unpaid: all for which nothing was paid.</source>
        <translation>open: los que aún no tienen compra; unpaid: todos por los que no se ha pagado nada.</translation>
    </message>
    <message>
        <source>Says what would move.</source>
        <translation>Dice qué se trasladaría.</translation>
    </message>
    <message>
        <source>“campaign move” needs --to and the number of a version; “campaign show BOOK” lists them.</source>
        <translation>«campaign move» necesita --to y el número de una versión; «campaign show LIBRO» las enumera.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) would follow version %1.</source>
        <translation>
            <numerusform>%n referido seguiría la versión %1.</numerusform>
            <numerusform>%n referidos seguirían la versión %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) follow version %1 now.</source>
        <translation>
            <numerusform>%n referido sigue ahora la versión %1.</numerusform>
            <numerusform>%n referidos siguen ahora la versión %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): something was paid or decided.</source>
        <translation>
            <numerusform>%n se queda: se pagó o decidió algo.</numerusform>
            <numerusform>%n se quedan: se pagó o decidió algo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“payout” takes list, show, draft, approve, pay, came-back, cancel, close, file, account, debts, write-off or paid-back; “%1” is none of them.</source>
        <translation>«payout» admite list, show, draft, approve, pay, came-back, cancel, close, file, account, debts, write-off o paid-back; «%1» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Who uses it: name, e-mail address or number.</source>
        <translation>Quién lo usa: nombre, correo electrónico o número.</translation>
    </message>
    <message>
        <source>So much store credit, as in 7.50.</source>
        <translation>Tanto crédito, como en 7.50.</translation>
    </message>
    <message>
        <source>So many points.</source>
        <translation>Tantos puntos.</translation>
    </message>
    <message>
        <source>A gift, upgrade or ticket of this name.</source>
        <translation>Un regalo, mejora o entrada con este nombre.</translation>
    </message>
    <message>
        <source>So many of them; one without it.</source>
        <translation>Tantas unidades; sin ella, una.</translation>
    </message>
    <message>
        <source>Gift codes of this name, of together --amount.</source>
        <translation>Códigos regalo con este nombre, por --amount en total.</translation>
    </message>
    <message>
        <source>The day it was used.</source>
        <translation>El día en que se usó.</translation>
    </message>
    <message>
        <source>Of the till&apos;s receipt.</source>
        <translation>Del recibo de la caja.</translation>
    </message>
    <message>
        <source>What else is to be kept.</source>
        <translation>Qué más hay que guardar.</translation>
    </message>
    <message>
        <source>Cancel the use with this number.</source>
        <translation>Anula el uso con este número.</translation>
    </message>
    <message>
        <source>Why it is cancelled.</source>
        <translation>Por qué se anula.</translation>
    </message>
    <message>
        <source>“%1” is no amount; please write it like 7.50.</source>
        <translation>«%1» no es un importe; escríbalo como 7.50.</translation>
    </message>
    <message>
        <source>Use %1 is cancelled.</source>
        <translation>El uso %1 está anulado.</translation>
    </message>
    <message>
        <source>“redeem” needs --person and one of --amount, --points and --piece, or --cancel N --reason TEXT.</source>
        <translation>«redeem» necesita --person y uno de --amount, --points y --piece, o --cancel N --reason TEXTO.</translation>
    </message>
    <message>
        <source>Use %1: %2 used, %3 left.</source>
        <translation>Uso %1: %2 usado, queda %3.</translation>
    </message>
    <message>
        <source>Writes the comparison for a spreadsheet.</source>
        <translation>Escribe la comparación para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>The shop&apos;s margin in percent of the revenue, or none.</source>
        <translation>El margen de la tienda en porcentaje de los ingresos, o none.</translation>
    </message>
    <message>
        <source>there is no campaign action “%1”; try list, new, show, set, check, publish, move, drafts, margin or delete</source>
        <translation>no hay ninguna acción de campaña «%1»; pruebe list, new, show, set, check, publish, move, drafts, margin o delete</translation>
    </message>
    <message>
        <source>“campaign drafts BOOK %1” needs --name NAME.</source>
        <translation>«campaign drafts BOOK %1» necesita --name NOMBRE.</translation>
    </message>
    <message>
        <source>No draft was kept for this campaign yet.</source>
        <translation>Todavía no se ha conservado ningún borrador de esta campaña.</translation>
    </message>
    <message>
        <source>Kept the draft %1.</source>
        <translation>Borrador %1 conservado.</translation>
    </message>
    <message>
        <source>Deleted the draft %1.</source>
        <translation>Borrador %1 eliminado.</translation>
    </message>
    <message>
        <source>There is nothing to compare: keep a draft or name a file with rules.</source>
        <translation>No hay nada que comparar: conserve un borrador o indique un archivo con reglas.</translation>
    </message>
    <message>
        <source>--percent takes a share such as 32.5, or none; “%1” is neither.</source>
        <translation>--percent admite un porcentaje como 32.5, o none; «%1» no es ninguno de los dos.</translation>
    </message>
    <message>
        <source>“campaign drafts” can list, keep, delete or compare, but not “%1”.</source>
        <translation>«campaign drafts» admite list, keep, delete o compare, pero no «%1».</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>What an advice is about, what was found, and what to do</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” is no percentage; please write it like 25 or 7.5.</source>
        <translation>«%1» no es un porcentaje; escríbalo como 25 o 7.5.</translation>
    </message>
    <message>
        <source>“%1” is no number of people.</source>
        <translation>«%1» no es un número de personas.</translation>
    </message>
    <message>
        <source>Of which campaign.</source>
        <translation>De qué campaña.</translation>
    </message>
    <message>
        <source>First day whose rewards are counted.</source>
        <translation>Primer día cuyas recompensas se cuentan.</translation>
    </message>
    <message>
        <source>Last day whose rewards are counted.</source>
        <translation>Último día cuyas recompensas se cuentan.</translation>
    </message>
    <message>
        <source>List so many people; 50 without it.</source>
        <translation>Cuántas personas se listan; 50 si no se indica.</translation>
    </message>
    <message>
        <source>Assume so many more friends because of the draft.</source>
        <translation>Suponer tantos amigos más gracias al borrador.</translation>
    </message>
    <message>
        <source>What the shop keeps of a sale after the goods, where it is not the margin in the book.</source>
        <translation>Lo que le queda a la tienda de una venta después de la mercancía, si no es el margen del libro.</translation>
    </message>
    <message>
        <source>Only referrals of this campaign.</source>
        <translation>Solo los referidos de esta campaña.</translation>
    </message>
    <message>
        <source>A season has its own days and rules: leave --%1 out.</source>
        <translation>Una temporada tiene sus propios días y reglas: omita --%1.</translation>
    </message>
    <message>
        <source>A share cannot be counted per year as a customer.</source>
        <translation>Una proporción no se puede contar por año como cliente.</translation>
    </message>
    <message>
        <source>What the board ranks by: %1.</source>
        <translation>Según qué ordena la clasificación: %1.</translation>
    </message>
    <message>
        <source>competition (1, 2, 2, 4), dense (1, 2, 2, 3) or row_number (1, 2, 3, 4).</source>
        <translation>competition (1, 2, 2, 4), dense (1, 2, 2, 3) o row_number (1, 2, 3, 4).</translation>
    </message>
    <message>
        <source>raw, per_year (as a customer) or adjusted (for how many referrals become customers).</source>
        <translation>raw, per_year (por año como cliente) o adjusted (según cuántos referidos se hacen clientes).</translation>
    </message>
    <message>
        <source>Only people of this segment.</source>
        <translation>Solo las personas de este segmento.</translation>
    </message>
    <message>
        <source>The board of a season; closed ones as they were.</source>
        <translation>La clasificación de una temporada; las cerradas, como quedaron.</translation>
    </message>
    <message>
        <source>First name and first letter of the family name.</source>
        <translation>Nombre e inicial del apellido.</translation>
    </message>
    <message>
        <source>This needs --name NAME.</source>
        <translation>Falta --name NOMBRE.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>No segment was saved yet.</source>
        <translation>Todavía no se guardó ningún segmento.</translation>
    </message>
    <message>
        <source>Saved the segment %1: %2.</source>
        <translation>Se guardó el segmento %1: %2.</translation>
    </message>
    <message>
        <source>Deleted the segment %1.</source>
        <translation>Se eliminó el segmento %1.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>No season was made yet.</source>
        <translation>Todavía no se creó ninguna temporada.</translation>
    </message>
    <message>
        <source>Made the season %1.</source>
        <translation>Se creó la temporada %1.</translation>
    </message>
    <message>
        <source>Closed the season %1.</source>
        <translation>Se cerró la temporada %1.</translation>
    </message>
    <message>
        <source>Deleted the season %1.</source>
        <translation>Se eliminó la temporada %1.</translation>
    </message>
    <message>
        <source>Which one is meant.</source>
        <translation>A cuál se refiere.</translation>
    </message>
    <message>
        <source>“%1” can do this: %2; but not “%3”.</source>
        <translation>«%1» puede hacer esto: %2; pero no «%3».</translation>
    </message>
    <message>
        <source>With all of these tags.</source>
        <translation>Con todas estas etiquetas.</translation>
    </message>
    <message>
        <source>From one of these cities.</source>
        <translation>De una de estas ciudades.</translation>
    </message>
    <message>
        <source>Customer since this day or later.</source>
        <translation>Cliente desde este día o después.</translation>
    </message>
    <message>
        <source>Customer since this day or earlier.</source>
        <translation>Cliente desde este día o antes.</translation>
    </message>
    <message>
        <source>Who has brought somebody, or nobody.</source>
        <translation>Quien ha traído a alguien, o a nadie.</translation>
    </message>
    <message>
        <source>Who came by a referral, or without.</source>
        <translation>Quien llegó por recomendación, o sin ella.</translation>
    </message>
    <message>
        <source>First day of the season.</source>
        <translation>Primer día de la temporada.</translation>
    </message>
    <message>
        <source>Last day of the season.</source>
        <translation>Último día de la temporada.</translation>
    </message>
    <message>
        <source>As of leaderboard.</source>
        <translation>Como en leaderboard.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) of these days are not decided yet.</source>
        <translation>
            <numerusform>%n referido de estos días aún no está decidido.</numerusform>
            <numerusform>%n referidos de estos días aún no están decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please name the challenge with --name NAME.</source>
        <translation>Indique el reto con --name NOMBRE.</translation>
    </message>
    <message>
        <source>Nobody won.</source>
        <translation>No ganó nadie.</translation>
    </message>
    <message>
        <source>A raffle is drawn: challenge BOOK draw</source>
        <translation>Un sorteo se sortea: challenge BOOK draw</translation>
    </message>
    <message>
        <source>Only a raffle is drawn: challenge BOOK decide</source>
        <translation>Solo se sortea un sorteo: challenge BOOK decide</translation>
    </message>
    <message>
        <source>“%1” is cancelled.</source>
        <translation>«%1» está cancelado.</translation>
    </message>
    <message>
        <source>The challenge, by name or number.</source>
        <translation>El reto, por su nombre o su número.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>El primer día.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>target, rank or raffle.</source>
        <translation>target, rank o raffle.</translation>
    </message>
    <message>
        <source>referrals, conversions or revenue.</source>
        <translation>referrals, conversions o revenue.</translation>
    </message>
    <message>
        <source>What has to be reached.</source>
        <translation>Lo que hay que alcanzar.</translation>
    </message>
    <message>
        <source>How many win.</source>
        <translation>Cuántas personas ganan.</translation>
    </message>
    <message>
        <source>equal or weighted.</source>
        <translation>equal o weighted.</translation>
    </message>
    <message>
        <source>Only referrals of this campaign count.</source>
        <translation>Solo cuentan los referidos de esta campaña.</translation>
    </message>
    <message>
        <source>Only people of this segment take part.</source>
        <translation>Solo participan las personas de este segmento.</translation>
    </message>
    <message>
        <source>cash, store_credit, points or gift.</source>
        <translation>cash, store_credit, points o gift.</translation>
    </message>
    <message>
        <source>How much of it: minor units, points or pieces.</source>
        <translation>Cuánto: unidades menores, puntos o piezas.</translation>
    </message>
    <message>
        <source>What the gift is.</source>
        <translation>Qué es el regalo.</translation>
    </message>
    <message>
        <source>What the prize costs, in minor units.</source>
        <translation>Lo que cuesta el premio, en unidades menores.</translation>
    </message>
    <message>
        <source>It may be paid so many days after the decision.</source>
        <translation>Se puede pagar tantos días después de la decisión.</translation>
    </message>
    <message>
        <source>Draw from this seed instead of one by chance.</source>
        <translation>Sortear con esta semilla en lugar de una al azar.</translation>
    </message>
    <message>
        <source>A name, e-mail address or number.</source>
        <translation>Un nombre, una dirección de correo o un número.</translation>
    </message>
    <message>
        <source>What to do with challenges is list, show, new, decide, draw, award or cancel; “%1” is none of them.</source>
        <translation>Con los retos se puede hacer list, show, new, decide, draw, award o cancel; «%1» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>What was spent, as in 120.00.</source>
        <translation>Lo gastado, como 120.00.</translation>
    </message>
    <message>
        <source>The other channel; without it, the referral program.</source>
        <translation>El otro canal; sin esto, el programa de referidos.</translation>
    </message>
    <message>
        <source>The campaign of the program that it was for.</source>
        <translation>La campaña del programa para la que fue.</translation>
    </message>
    <message>
        <source>First day for which it was spent; today without it.</source>
        <translation>Primer día al que corresponde el gasto; sin esto, hoy.</translation>
    </message>
    <message>
        <source>Last day; the first one without it.</source>
        <translation>Último día; sin esto, el primero.</translation>
    </message>
    <message>
        <source>The cost with this number.</source>
        <translation>El gasto con este número.</translation>
    </message>
    <message>
        <source>the referral program</source>
        <translation>el programa de referidos</translation>
    </message>
    <message>
        <source>%1: %2 on %3, %4 to %5</source>
        <extracomment>A line of a list: number, amount, on what, first day, last day</extracomment>
        <translation>%1: %2 en %3, del %4 al %5</translation>
    </message>
    <message>
        <source>No cost was noted yet.</source>
        <translation>Todavía no se anotó ningún gasto.</translation>
    </message>
    <message>
        <source>“%1” is no amount; please write --amount like 120.00.</source>
        <translation>“%1” no es un importe; escriba --amount como 120.00.</translation>
    </message>
    <message>
        <source>Noted %1.</source>
        <translation>Anotado: %1.</translation>
    </message>
    <message>
        <source>“costs BOOK remove” needs --cost N.</source>
        <translation>“costs BOOK remove” necesita --cost N.</translation>
    </message>
    <message>
        <source>Removed the cost %1.</source>
        <translation>Eliminado el gasto %1.</translation>
    </message>
    <message>
        <source>“costs” can list, add or remove, but not “%1”.</source>
        <translation>“costs” puede list, add o remove, pero no “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no month; please write it like 2026-11.</source>
        <translation>“%1” no es un mes; escríbalo como 2026-11.</translation>
    </message>
    <message>
        <source>There is no goal for this month.</source>
        <translation>No hay ningún objetivo para este mes.</translation>
    </message>
    <message>
        <source>Please name the key figure and the target.</source>
        <translation>Indique la cifra clave y el objetivo.</translation>
    </message>
    <message>
        <source>Saved the goal.</source>
        <translation>Objetivo guardado.</translation>
    </message>
    <message>
        <source>The key figure, such as conversions.</source>
        <translation>La cifra clave, como conversions.</translation>
    </message>
    <message>
        <source>Such as 2026-11; this month without it.</source>
        <translation>Como 2026-11; sin esto, este mes.</translation>
    </message>
    <message>
        <source>The goal in the unit of the figure (minor units, basis points); 0 takes it away.</source>
        <translation>El objetivo en la unidad de la cifra (céntimos, puntos básicos); 0 lo quita.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>Any day of the week; the last whole week without it.</source>
        <translation>Cualquier día de la semana; sin esto, la última semana entera.</translation>
    </message>
    <message>
        <source>“%1” is no key figure; “kpi BOOK --json” lists their keys.</source>
        <translation>“%1” no es una cifra clave; “kpi BOOK --json” enumera sus claves.</translation>
    </message>
    <message>
        <source>Only this key figure.</source>
        <translation>Solo esta cifra clave.</translation>
    </message>
    <message>
        <source>The rows behind the key figure.</source>
        <translation>Las filas que hay detrás de la cifra clave.</translation>
    </message>
    <message>
        <source>Where the key figure comes from.</source>
        <translation>De dónde sale la cifra clave.</translation>
    </message>
    <message>
        <source>Please name the key figure with --figure.</source>
        <translation>Indique la cifra clave con --figure.</translation>
    </message>
    <message>
        <source>There are no milestones yet. “milestones BOOK suggest” adds some.</source>
        <translation>Aún no hay hitos. «milestones BOOK suggest» añade algunos.</translation>
    </message>
    <message>
        <source>To thank: %1, %2 (since %3)</source>
        <translation>Por agradecer: %1, %2 (desde %3)</translation>
    </message>
    <message>
        <source>Nearly there: %1, %2</source>
        <translation>A punto: %1, %2</translation>
    </message>
    <message>
        <source>“milestones BOOK take-back” needs --person WHO.</source>
        <translation>«milestones BOOK take-back» necesita --person QUIÉN.</translation>
    </message>
    <message>
        <source>Nobody like that is to be thanked.</source>
        <translation>No hay nadie así por agradecer.</translation>
    </message>
    <message>
        <source>Nobody like that was thanked.</source>
        <translation>A nadie así se le ha agradecido.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanked.</source>
        <translation>
            <numerusform>%n persona agradecida.</numerusform>
            <numerusform>%n personas agradecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be thanked again.</source>
        <translation>
            <numerusform>%n persona de nuevo por agradecer.</numerusform>
            <numerusform>%n personas de nuevo por agradecer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) added.</source>
        <translation>
            <numerusform>%n hito añadido.</numerusform>
            <numerusform>%n hitos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this milestone.</source>
        <translation>Solo este hito.</translation>
    </message>
    <message>
        <source>Kept with the thanks.</source>
        <translation>Se guarda con el agradecimiento.</translation>
    </message>
    <message>
        <source>What to do with milestones is list, suggest, thank or take-back; “%1” is none of them.</source>
        <translation>Con los hitos se puede hacer list, suggest, thank o take-back; «%1» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Only people of this segment: a referral belongs to its referrer.</source>
        <translation>Solo las personas de este segmento: un referido pertenece a quien lo recomendó.</translation>
    </message>
    <message>
        <source>--%1 takes a number; “%2” is none.</source>
        <translation>--%1 requiere un número; “%2” no lo es.</translation>
    </message>
    <message>
        <source>Took the goal away.</source>
        <translation>Objetivo eliminado.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Start with an empty file</source>
        <translation>Empezar con un archivo vacío</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a Vouchwell file you already have</source>
        <translation>Abrir un archivo de Vouchwell existente</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Close File</source>
        <translation>&amp;Cerrar archivo</translation>
    </message>
    <message>
        <source>Close the file and show the welcome page</source>
        <translation>Cerrar el archivo y mostrar la página de bienvenida</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave Vouchwell</source>
        <translation>Salir de Vouchwell</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Leaderboard on the &amp;Whole Screen</source>
        <translation>Clasificación en &amp;pantalla completa</translation>
    </message>
    <message>
        <source>The board in large type</source>
        <translation>La clasificación en letra grande</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Every command with its keys</source>
        <translation>Todos los comandos con sus teclas</translation>
    </message>
    <message>
        <source>&amp;Sample Shop</source>
        <translation>Tienda de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Look around with invented data; nothing is saved</source>
        <translation>Explorar con datos inventados; no se guarda nada</translation>
    </message>
    <message>
        <source>&amp;About Vouchwell</source>
        <translation>&amp;Acerca de Vouchwell</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Write the file once more, under another name</source>
        <translation>Guardar el archivo otra vez con otro nombre</translation>
    </message>
    <message>
        <source>Restore a &amp;Backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Go back to how the file was on an earlier day</source>
        <translation>Volver a como estaba el archivo un día anterior</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshace lo último que se hizo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Rehace lo último que se deshizo</translation>
    </message>
    <message>
        <source>Check the &amp;Book…</source>
        <translation>Comprobar el &amp;libro…</translation>
    </message>
    <message>
        <source>Work out every reward, balance and count anew and compare</source>
        <translation>Calcular de nuevo cada recompensa, saldo y recuento, y comparar</translation>
    </message>
    <message>
        <source>Shop&apos;s Bank &amp;Account…</source>
        <translation>&amp;Cuenta bancaria de la tienda…</translation>
    </message>
    <message>
        <source>The account that rewards are paid from</source>
        <translation>La cuenta desde la que se pagan las recompensas</translation>
    </message>
    <message>
        <source>&amp;Gifts and Codes…</source>
        <translation>&amp;Regalos y códigos…</translation>
    </message>
    <message>
        <source>What there is of the things and gift codes that the rules give</source>
        <translation>Qué hay de las cosas y los códigos regalo que dan las reglas</translation>
    </message>
    <message>
        <source>Si&amp;gnals Worth a Look…</source>
        <translation>&amp;Indicios que revisar…</translation>
    </message>
    <message>
        <source>Circles, many referrals at once and other things that somebody should look at</source>
        <translation>Círculos, muchos referidos a la vez y otras cosas que alguien debería revisar</translation>
    </message>
    <message>
        <source>Shop&apos;s &amp;Margin…</source>
        <translation>&amp;Margen de la tienda…</translation>
    </message>
    <message>
        <source>What is left of the revenue: it says which rewards the shop can afford</source>
        <translation>Lo que queda de los ingresos: dice qué recompensas puede permitirse la tienda</translation>
    </message>
    <message>
        <source>Cos&amp;ts…</source>
        <translation>Gas&amp;tos…</translation>
    </message>
    <message>
        <source>What was spent on the program and on other channels: it says what a new customer costs</source>
        <translation>Lo gastado en el programa y en otros canales: dice lo que cuesta un cliente nuevo</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>the referral program</source>
        <translation>el programa de referidos</translation>
    </message>
    <message>
        <source>This cost is no longer in the book.</source>
        <translation>Este gasto ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please enter what was spent, more than zero.</source>
        <translation>Indique lo gastado, más de cero.</translation>
    </message>
    <message>
        <source>Please enter the first and the last day for which this was spent.</source>
        <translation>Indique el primer y el último día a los que corresponde el gasto.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Please enter them the other way round.</source>
        <translation>El último día es anterior al primero. Indíquelos al revés.</translation>
    </message>
    <message>
        <source>Only what is spent on the program can belong to a campaign.</source>
        <translation>Solo lo gastado en el programa puede pertenecer a una campaña.</translation>
    </message>
    <message>
        <source>The campaign is no longer in the book. Please choose another one.</source>
        <translation>La campaña ya no está en el libro. Elija otra.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file mixes two encodings. These lines are not UTF-8 and were read as windows-1252: %1. Check their accented letters.</source>
        <translation>El archivo mezcla dos codificaciones. Estas líneas no son UTF-8 y se leyeron como windows-1252: %1. Revisar sus letras acentuadas.</translation>
    </message>
    <message>
        <source>These lines seem to separate their values by another character than the rest of the file: %1.</source>
        <translation>Estas líneas parecen separar sus valores con otro carácter que el resto del archivo: %1.</translation>
    </message>
    <message>
        <source>A quotation mark opens a value and never closes it, so these lines were read as they stand: %1.</source>
        <translation>Una comilla abre un valor y nunca lo cierra, así que estas líneas se leyeron tal como están: %1.</translation>
    </message>
    <message>
        <source>These lines have a quotation mark inside quotes that is not doubled; it was kept: %1.</source>
        <translation>Estas líneas tienen, entre comillas, una comilla que no está duplicada; se conservó: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Most lines have %n cell(s). These lines have more or fewer: %1.</source>
        <translation>
            <numerusform>La mayoría de las líneas tiene %n celda. Estas líneas tienen más o menos: %1.</numerusform>
            <numerusform>La mayoría de las líneas tiene %n celdas. Estas líneas tienen más o menos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines hold bytes that are not text in the encoding %1: %2.</source>
        <translation>Estas líneas contienen bytes que no son texto en la codificación %1: %2.</translation>
    </message>
    <message>
        <source>The file holds bytes that are not text in the encoding %1.</source>
        <translation>El archivo contiene bytes que no son texto en la codificación %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were removed. They come from damage, or from another encoding.</source>
        <translation>
            <numerusform>Se quitó %n carácter NUL. Proviene de un daño o de otra codificación.</numerusform>
            <numerusform>Se quitaron %n caracteres NUL. Provienen de un daño o de otra codificación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters fit two encodings: the file was read as %1 (“%2”), and could be %3 (“%4”).</source>
        <translation>Las letras encajan con dos codificaciones: el archivo se leyó como %1 («%2») y podría ser %3 («%4»).</translation>
    </message>
</context>
<context>
    <name>CustomerCommands</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>&amp;Add Customer…</source>
        <translation>&amp;Agregar cliente…</translation>
    </message>
    <message>
        <source>Add a customer by hand</source>
        <translation>Agregar un cliente a mano</translation>
    </message>
    <message>
        <source>&amp;Edit Customer…</source>
        <translation>&amp;Editar cliente…</translation>
    </message>
    <message>
        <source>Change the selected customer</source>
        <translation>Cambiar el cliente seleccionado</translation>
    </message>
    <message>
        <source>A&amp;rchive Customer</source>
        <translation>Arc&amp;hivar cliente</translation>
    </message>
    <message>
        <source>Take the selected customer out of the everyday list, or bring them back</source>
        <translation>Sacar al cliente seleccionado de la lista diaria, o volver a incluirlo</translation>
    </message>
    <message>
        <source>&amp;Merge Two Customers…</source>
        <translation>&amp;Fusionar dos clientes…</translation>
    </message>
    <message>
        <source>Make one of two selected customers who are the same person</source>
        <translation>Hace uno de dos clientes seleccionados que son la misma persona</translation>
    </message>
</context>
<context>
    <name>Debts</name>
    <message>
        <source>A payout is about to deduct what %1 owes. Please take %1 out of it first.</source>
        <translation>Un pago está a punto de descontar lo que debe %1. Quitar primero a %1 de ese pago.</translation>
    </message>
    <message>
        <source>Nothing is owed to the shop here.</source>
        <translation>Aquí no se debe nada a la tienda.</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept in the ledger.</source>
        <translation>Indicar el motivo: se guarda en el libro mayor.</translation>
    </message>
    <message>
        <source>This reward is no longer in the book.</source>
        <translation>Esta recompensa ya no está en el libro.</translation>
    </message>
    <message>
        <source>This debt was ended in another way in the meantime.</source>
        <translation>Entretanto, esta deuda se saldó de otra manera.</translation>
    </message>
</context>
<context>
    <name>DecideClaims</name>
    <message>
        <source>This referral is no longer in the book.</source>
        <translation>Este referido ya no está en el libro.</translation>
    </message>
    <message>
        <source>Who referred %1 is decided like that already.</source>
        <translation>Ya está decidido así quién recomendó a %1.</translation>
    </message>
    <message>
        <source>Please choose one of those who say that they referred %1.</source>
        <translation>Elegir a una de las personas que dicen haber recomendado a %1.</translation>
    </message>
    <message>
        <source>Please choose at least two of those who say that they referred %1.</source>
        <translation>Elegir al menos a dos de las personas que dicen haber recomendado a %1.</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept with the claim.</source>
        <translation>Indicar por qué: el motivo se guarda con el reclamo.</translation>
    </message>
    <message>
        <source>Nobody says any more that they referred %1. Please look at the referral again.</source>
        <translation>Ya nadie dice haber recomendado a %1. Revisar de nuevo el referido.</translation>
    </message>
    <message>
        <source>%1 does not say any more that they referred %2. Please choose somebody else.</source>
        <translation>%1 ya no dice haber recomendado a %2. Elegir a otra persona.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same person or share an e-mail address: nobody is credited for themselves. Please choose somebody else, or correct the address.</source>
        <translation>%1 y %2 son la misma persona o comparten un correo: a nadie se le acredita por sí mismo. Elegir a otra persona o corregir el correo.</translation>
    </message>
    <message>
        <source>%1 is listed twice. Please name everybody once.</source>
        <translation>%1 aparece dos veces. Nombrar a cada persona una sola vez.</translation>
    </message>
    <message>
        <source>Every share must lie between 0 and 100 %. Please correct that of %1.</source>
        <translation>Cada parte debe estar entre 0 y 100 %. Corregir la de %1.</translation>
    </message>
    <message>
        <source>%1 has no share. Please give one, or leave %1 out.</source>
        <translation>%1 no tiene parte. Indicar una o dejar fuera a %1.</translation>
    </message>
    <message>
        <source>The shares in %1 add up to %2 %. Please make it 100 %.</source>
        <translation>Las partes de %1 suman %2 %. Deben sumar 100 %.</translation>
    </message>
    <message>
        <source>%1 is credited for %2.</source>
        <translation>Se acredita a %1 por %2.</translation>
    </message>
    <message>
        <source>%1 is not credited for %2.</source>
        <translation>No se acredita a %1 por %2.</translation>
    </message>
    <message>
        <source>Who is credited for %1 follows from the rules again.</source>
        <translation>Las reglas vuelven a decidir a quién se acredita por %1.</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>A name and a share: &quot;Ana (50 %)&quot;</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 share %2.</source>
        <translation>%1 comparten a %2.</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 recibe %2.</translation>
    </message>
    <message>
        <source>%2 is taken back from %1.</source>
        <translation>A %1 se le retira %2.</translation>
    </message>
    <message>
        <source>%1 was paid %2 already: it is deducted from the next payout.</source>
        <translation>A %1 ya se le pagó %2: se descuenta del próximo pago.</translation>
    </message>
    <message>
        <source>Nothing that is owed changes.</source>
        <translation>No cambia nada de lo que se debe.</translation>
    </message>
</context>
<context>
    <name>DecideSignal</name>
    <message>
        <source>This signal is no longer in the book.</source>
        <translation>Este indicio ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no open reward that could be put on hold. Please choose to note it, or mark the referrals as not valid.</source>
        <translation>No hay ninguna recompensa abierta que se pueda retener. Elegir solo anotarlo, o marcar los referidos como no válidos.</translation>
    </message>
    <message>
        <source>There is no referral that could be marked as not valid. Please choose to note it.</source>
        <translation>No hay ningún referido que se pueda marcar como no válido. Elegir solo anotarlo.</translation>
    </message>
    <message>
        <source>Cleared: it is shown again only if there is more to it.</source>
        <translation>Descartado: solo vuelve a mostrarse si aparece algo más.</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n reward(s) put on hold.</source>
        <translation>
            <numerusform>Confirmado: %n recompensa retenida.</numerusform>
            <numerusform>Confirmado: %n recompensas retenidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed: %n referral(s) marked as not valid.</source>
        <translation>
            <numerusform>Confirmado: %n referido marcado como no válido.</numerusform>
            <numerusform>Confirmado: %n referidos marcados como no válidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed and noted.</source>
        <translation>Confirmado y anotado.</translation>
    </message>
    <message>
        <source>The book has no signal %1.</source>
        <translation>El archivo no tiene ningún indicio %1.</translation>
    </message>
</context>
<context>
    <name>DialogForm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>DraftComparison</name>
    <message>
        <source>Drafts side by side</source>
        <translation>Borradores lado a lado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>On your history from %1 to %2</source>
        <translation>Con su historial del %1 al %2</translation>
    </message>
    <message>
        <source>Cost of the rewards</source>
        <translation>Costo de las recompensas</translation>
    </message>
    <message>
        <source>What people get</source>
        <translation>Lo que reciben las personas</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Cost per new customer</source>
        <translation>Costo por cliente nuevo</translation>
    </message>
    <message>
        <source>Revenue for each unit of cost</source>
        <translation>Ingresos por unidad de costo</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <extracomment>How many times the cost of the rewards came back as revenue</extracomment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>People who get more</source>
        <translation>Personas que reciben más</translation>
    </message>
    <message>
        <source>People who get less</source>
        <translation>Personas que reciben menos</translation>
    </message>
    <message>
        <source>Highest reward</source>
        <translation>Recompensa más alta</translation>
    </message>
    <message>
        <source>Rewards that a limit cut</source>
        <translation>Recompensas recortadas por un límite</translation>
    </message>
    <message>
        <source>as in force</source>
        <translation>como en vigor</translation>
    </message>
</context>
<context>
    <name>DraftReader</name>
    <message>
        <source>“%1” is not an e-mail address; it was left empty.</source>
        <translation>“%1” no es una dirección de correo electrónico; se dejó vacía.</translation>
    </message>
    <message>
        <source>“%1” is a phone number that a spreadsheet has already shortened; it was left empty.</source>
        <translation>“%1” es un número de teléfono que una hoja de cálculo ya acortó; se dejó vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a date but the number of a day in a spreadsheet</source>
        <translation>“%1” no es una fecha, sino el número de un día en una hoja de cálculo</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” no es una fecha</translation>
    </message>
    <message>
        <source>“%1” is not a possible date</source>
        <translation>“%1” no es una fecha posible</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not a possible date (%2 has %n days)</source>
        <extracomment>%2 is a month with its year, as in &quot;February 2025&quot;</extracomment>
        <translation>
            <numerusform>“%1” no es una fecha posible (%2 tiene %n día)</numerusform>
            <numerusform>“%1” no es una fecha posible (%2 tiene %n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lies in the future; it was kept as it is.</source>
        <translation>“%1” está en el futuro; se conservó tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>The text has more than %n characters; the rest was cut off.</source>
        <translation>
            <numerusform>El texto tiene más de %n carácter; el resto se cortó.</numerusform>
            <numerusform>El texto tiene más de %n caracteres; el resto se cortó.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither a sale nor a return; the row was read as a sale, or as a return where the amount is negative.</source>
        <translation>“%1” no es una venta ni una devolución; la fila se leyó como venta, o como devolución si el importe es negativo.</translation>
    </message>
    <message>
        <source>The row is a sum or a page line and describes nobody.</source>
        <translation>La fila es un total o una línea de página y no describe a nadie.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address, phone number or customer code.</source>
        <translation>La fila no tiene nombre, correo electrónico, teléfono ni código de cliente.</translation>
    </message>
    <message>
        <source>%1; the date was left empty.</source>
        <extracomment>%1 says what is wrong, as in: “31/02/2025” is not a possible date</extracomment>
        <translation>%1; la fecha se dejó vacía.</translation>
    </message>
    <message>
        <source>The row does not say who made the referral.</source>
        <translation>La fila no dice quién recomendó.</translation>
    </message>
    <message>
        <source>The row does not say who was referred.</source>
        <translation>La fila no dice a quién se recomendó.</translation>
    </message>
    <message>
        <source>%1; the date of the import is used.</source>
        <extracomment>%1 says what is wrong, as in: “31/02/2025” is not a possible date</extracomment>
        <translation>%1; se usa la fecha de la importación.</translation>
    </message>
    <message>
        <source>The referral has no date; the date of the import is used.</source>
        <translation>El referido no tiene fecha; se usa la fecha de la importación.</translation>
    </message>
    <message>
        <source>%1; the row was left out.</source>
        <extracomment>%1 says what is wrong, as in: “31/02/2025” is not a possible date</extracomment>
        <translation>%1; la fila se omitió.</translation>
    </message>
    <message>
        <source>The row has no date.</source>
        <translation>La fila no tiene fecha.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>La fila no tiene importe.</translation>
    </message>
    <message>
        <source>“%1” is not an exact amount in %2 with “%3” as its decimal mark.</source>
        <translation>“%1” no es un importe exacto en %2 con “%3” como signo decimal.</translation>
    </message>
    <message>
        <source>“%1” is not an exact amount; the tax was left empty.</source>
        <translation>“%1” no es un importe exacto; el impuesto se dejó vacío.</translation>
    </message>
    <message>
        <source>The amount is in %1, but this book is kept in %2.</source>
        <translation>El importe está en %1, pero este libro se lleva en %2.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Ha dejado fuera esta fila.</translation>
    </message>
    <message>
        <source>“%1” is not an exact amount; the refund was left out.</source>
        <translation>“%1” no es un importe exacto; la devolución no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>It never became a sale: “%1”.</source>
        <translation>No llegó a ser una venta: “%1”.</translation>
    </message>
    <message>
        <source>Nothing in the file says whether rows with the same document and amount are lines of it or the same sale again; they were counted once (row %1). Where they are lines, please add them up in the file.</source>
        <translation>Nada en el archivo dice si las filas con el mismo documento e importe son líneas suyas o la misma venta otra vez; se contaron una vez (fila %1). Si son líneas, súmelas en el archivo.</translation>
    </message>
    <message>
        <source>It was left empty.</source>
        <translation>Se dejó vacío.</translation>
    </message>
</context>
<context>
    <name>DrawnRules</name>
    <message>
        <source>The campaign %1 has no other rules than its draft, so the draft stays. Please publish it, or delete the campaign.</source>
        <translation>La campaña %1 no tiene más reglas que su borrador, así que el borrador se queda. Publíquelo o elimine la campaña.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>What it was earned with has changed.</source>
        <translation>Ha cambiado aquello con lo que se ganó.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>An exchange is a return and a sale to the same person on the same day.</source>
        <translation>Un cambio es una devolución y una venta a la misma persona el mismo día.</translation>
    </message>
    <message>
        <source>This is an exchange already.</source>
        <translation>Esto ya es un cambio.</translation>
    </message>
    <message>
        <source>This is a return already.</source>
        <translation>Esto ya es una devolución.</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>On %1, %2 came back (%3) and %4 was bought (%5).</source>
        <translation>El %1 se devolvieron %2 (%3) y se compraron %4 (%5).</translation>
    </message>
    <message>
        <source>Treat this return as an exchange?</source>
        <translation>¿Tratar esta devolución como un cambio?</translation>
    </message>
    <message>
        <source>Only the difference counts then: what was earned with the first purchase stays.</source>
        <translation>Entonces solo cuenta la diferencia: lo ganado con la primera compra se mantiene.</translation>
    </message>
    <message>
        <source>Treat as exchange</source>
        <translation>Tratar como cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It counts as an exchange now.</source>
        <translation>Ahora cuenta como un cambio.</translation>
    </message>
    <message>
        <source>Is this no exchange after all?</source>
        <translation>¿Al final no es un cambio?</translation>
    </message>
    <message>
        <source>The return counts as a return again; what was earned with the first purchase is taken back.</source>
        <translation>La devolución vuelve a contar como devolución; lo ganado con la primera compra se retira.</translation>
    </message>
    <message>
        <source>Take the exchange back</source>
        <translation>Deshacer el cambio</translation>
    </message>
    <message>
        <source>The return is a return again.</source>
        <translation>La devolución vuelve a ser una devolución.</translation>
    </message>
</context>
<context>
    <name>ExplainReward</name>
    <message>
        <source>The book has no reward %1. “rewards BOOK” lists them.</source>
        <translation>El libro no tiene la recompensa %1. “rewards BOOK” las enumera.</translation>
    </message>
    <message>
        <source>The rule gives %1.</source>
        <translation>La regla da %1.</translation>
    </message>
    <message>
        <source>It is available from %1 on.</source>
        <translation>Está disponible desde el %1.</translation>
    </message>
    <message>
        <source>%1 of it went back with returned purchases.</source>
        <translation>%1 se retiró con compras devueltas.</translation>
    </message>
    <message>
        <source>It was taken back on %1, because what it was earned with is gone.</source>
        <translation>Se retiró el %1, porque ya no existe aquello con lo que se ganó.</translation>
    </message>
    <message>
        <source>Without the limits it would be %1.</source>
        <translation>Sin los límites sería %1.</translation>
    </message>
    <message>
        <source>Worked out anew from what is known today it would be %1.</source>
        <translation>Calculada de nuevo con lo que se sabe hoy sería %1.</translation>
    </message>
    <message>
        <source>One more friend who buys the same today: +%1.</source>
        <translation>Otro amigo que compre lo mismo hoy: +%1.</translation>
    </message>
    <message>
        <source>Bought on %1 or later, after the last day that counts: %2.</source>
        <translation>Comprado el %1 o después, pasado el último día que cuenta: %2.</translation>
    </message>
    <message>
        <source>Reward for bringing a friend</source>
        <translation>Recompensa por traer a un amigo</translation>
    </message>
    <message>
        <source>%1 gets %2 for a milestone that was reached with %3 on %4.</source>
        <translation>%1 recibe %2 por un hito alcanzado con %3 el %4.</translation>
    </message>
    <message>
        <source>%1 gets %2 because %3 was referred on %4.</source>
        <translation>%1 recibe %2 porque %3 vino por recomendación el %4.</translation>
    </message>
    <message>
        <source>%1 gets %2 because %3 was qualified on %4.</source>
        <translation>%1 recibe %2 porque %3 quedó cualificado el %4.</translation>
    </message>
    <message>
        <source>%1 gets %2 because %3 was still a customer on %4.</source>
        <translation>%1 recibe %2 porque %3 seguía siendo cliente el %4.</translation>
    </message>
    <message>
        <source>%1 gets %2 because %3 bought on %4.</source>
        <translation>%1 recibe %2 porque %3 compró el %4.</translation>
    </message>
    <message>
        <source>%1 gets %2 for being referred on %3.</source>
        <translation>%1 recibe %2 por haber venido por recomendación el %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 for being qualified on %3.</source>
        <translation>%1 recibe %2 por haber quedado cualificado el %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 for being still a customer on %3.</source>
        <translation>%1 recibe %2 por seguir siendo cliente el %3.</translation>
    </message>
    <message>
        <source>%1 gets %2 for buying on %3.</source>
        <translation>%1 recibe %2 por su compra del %3.</translation>
    </message>
    <message>
        <source>Prize of a challenge</source>
        <translation>Premio de un reto</translation>
    </message>
    <message>
        <source>%1 won %2 in a challenge that was decided on %3.</source>
        <translation>%1 ganó %2 en un reto que se decidió el %3.</translation>
    </message>
    <message>
        <source>It is the prize of “%1” for place %2.</source>
        <extracomment>1: the challenge, 2: a number</extracomment>
        <translation>Es el premio de «%1» por el puesto %2.</translation>
    </message>
</context>
<context>
    <name>ExploitSearch</name>
    <message>
        <source>Had %1 paid the purchase of %2 of %3 in two, rewards would be %4 higher.</source>
        <translation>Si %1 hubiera pagado en dos partes la compra de %2 del %3, las recompensas serían %4 más altas.</translation>
    </message>
    <message>
        <source>Had %1 bought on %2 instead of %3, rewards would be %4 higher.</source>
        <translation>Si %1 hubiera comprado el %2 en lugar del %3, las recompensas serían %4 más altas.</translation>
    </message>
    <message>
        <source>Had %1 brought two people of the own household who buy for %2 each, that would have earned %3 more than they spend.</source>
        <translation>Si %1 hubiera traído a dos personas de su hogar que compran por %2 cada una, habría ganado %3 más de lo que gastan.</translation>
    </message>
    <message>
        <source>Had %1 brought back all but %2 of the purchase of %3 of %4, rewards would be %5 higher than for buying only that.</source>
        <translation>Si %1 hubiera devuelto todo menos %2 de la compra de %3 del %4, las recompensas serían %5 más altas que comprando solo eso.</translation>
    </message>
    <message>
        <source>Had %1 named %2 instead of %3, rewards would be %4 higher.</source>
        <translation>Si %1 hubiera nombrado a %2 en lugar de a %3, las recompensas serían %4 más altas.</translation>
    </message>
    <message>
        <source>Give a share of the purchase, or limit what one friend can bring.</source>
        <translation>Dé un porcentaje de la compra, o limite lo que puede aportar un amigo.</translation>
    </message>
    <message>
        <source>Announce promotions on their first day, or make them smaller.</source>
        <translation>Anuncie las promociones el primer día, o hágalas más pequeñas.</translation>
    </message>
    <message>
        <source>Leave out friends of the same household, or ask for a larger first purchase.</source>
        <translation>Excluya a los amigos del mismo hogar, o pida una primera compra mayor.</translation>
    </message>
    <message>
        <source>Let rewards shrink with what comes back, and hold them until returns are in.</source>
        <translation>Haga que las recompensas disminuyan con lo devuelto, y reténgalas hasta que lleguen las devoluciones.</translation>
    </message>
    <message>
        <source>Ask new customers who sent them before they know the tiers, or decide by hand.</source>
        <translation>Pregunte a los clientes nuevos quién los envió antes de que conozcan los niveles, o decida a mano.</translation>
    </message>
    <message>
        <source>Leave out the household</source>
        <translation>Excluir el hogar</translation>
    </message>
    <message>
        <source>Shrink with returns</source>
        <translation>Reducir con las devoluciones</translation>
    </message>
    <message>
        <source>Looking for loopholes was stopped.</source>
        <translation>La búsqueda de lagunas se detuvo.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>The shop credited this claim itself.</source>
        <translation>La tienda misma acreditó este reclamo.</translation>
    </message>
    <message>
        <source>Referrer and friend are the same person or share an e-mail address.</source>
        <translation>Quien recomienda y el amigo son la misma persona o comparten un correo.</translation>
    </message>
    <message>
        <source>Referrer and friend are two people.</source>
        <translation>Quien recomienda y el amigo son dos personas.</translation>
    </message>
    <message>
        <source>Existing customers may be referred, too.</source>
        <translation>También se puede recomendar a quien ya es cliente.</translation>
    </message>
    <message numerus="yes">
        <source>Bought on %1, less than %n day(s) before the referral of %2.</source>
        <translation>
            <numerusform>Compró el %1, menos de %n día antes de la recomendación del %2.</numerusform>
            <numerusform>Compró el %1, menos de %n días antes de la recomendación del %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought for the first time on %1, before the referral of %2.</source>
        <translation>Compró por primera vez el %1, antes de la recomendación del %2.</translation>
    </message>
    <message numerus="yes">
        <source>No purchase in the %n day(s) before the referral.</source>
        <translation>
            <numerusform>Ninguna compra en el día antes de la recomendación.</numerusform>
            <numerusform>Ninguna compra en los %n días antes de la recomendación.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase before the referral.</source>
        <translation>Ninguna compra antes de la recomendación.</translation>
    </message>
    <message>
        <source>The household does not matter by these rules.</source>
        <translation>Según estas reglas no importa si viven juntos.</translation>
    </message>
    <message>
        <source>They share an address, or a phone and a family name: by the rules this does not count.</source>
        <translation>Comparten la dirección, o el teléfono y un apellido: según las reglas no cuenta.</translation>
    </message>
    <message>
        <source>They share an address, or a phone and a family name. It counts; please have a look.</source>
        <translation>Comparten la dirección, o el teléfono y un apellido. Cuenta; conviene revisarlo.</translation>
    </message>
    <message>
        <source>Nothing shows that they live together.</source>
        <translation>Nada indica que vivan juntos.</translation>
    </message>
    <message>
        <source>The campaign has no dates.</source>
        <translation>La campaña no tiene fechas.</translation>
    </message>
    <message>
        <source>Referred on %1; the campaign ends on %2.</source>
        <translation>Recomendado el %1; la campaña termina el %2.</translation>
    </message>
    <message>
        <source>Referred on %1; the campaign begins on %2.</source>
        <translation>Recomendado el %1; la campaña empieza el %2.</translation>
    </message>
    <message>
        <source>Referred on %1; the campaign runs from %2 to %3.</source>
        <translation>Recomendado el %1; la campaña va del %2 al %3.</translation>
    </message>
    <message>
        <source>Claims have no end by these rules.</source>
        <translation>Según estas reglas los reclamos no caducan.</translation>
    </message>
    <message>
        <source>The claim holds until %1.</source>
        <translation>El reclamo vale hasta el %1.</translation>
    </message>
    <message>
        <source>A purchase counts until %1.</source>
        <translation>Una compra cuenta hasta el %1.</translation>
    </message>
    <message>
        <source>Bought on %1. %2</source>
        <extracomment>A date, then a sentence: &quot;Bought on 3 May. A purchase counts until 5 June.&quot;</extracomment>
        <translation>Compró el %1. %2</translation>
    </message>
    <message>
        <source>No purchase so far. %1</source>
        <extracomment>followed by a sentence such as &quot;A purchase counts until 5 June.&quot;</extracomment>
        <translation>Ninguna compra hasta ahora. %1</translation>
    </message>
    <message>
        <source>Who referred must be said before the first purchase.</source>
        <translation>Hay que decir quién recomendó antes de la primera compra.</translation>
    </message>
    <message>
        <source>Said before the first purchase.</source>
        <translation>Se dijo antes de la primera compra.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n day(s) are allowed.</source>
        <translation>
            <numerusform>Se permite hasta %n día.</numerusform>
            <numerusform>Se permiten hasta %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said %n day(s) after the first purchase. %1</source>
        <extracomment>followed by &quot;Up to 7 days are allowed.&quot;</extracomment>
        <translation>
            <numerusform>Se dijo %n día después de la primera compra. %1</numerusform>
            <numerusform>Se dijo %n días después de la primera compra. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A purchase of any amount counts.</source>
        <translation>Cuenta una compra de cualquier importe.</translation>
    </message>
    <message>
        <source>No purchase so far. It must be %1 or more.</source>
        <translation>Ninguna compra hasta ahora. Debe ser de %1 o más.</translation>
    </message>
    <message>
        <source>The largest purchase is %1; it must be %2 or more.</source>
        <translation>La mayor compra es de %1; debe ser de %2 o más.</translation>
    </message>
    <message>
        <source>The friend is new</source>
        <translation>El amigo es nuevo</translation>
    </message>
    <message>
        <source>Not oneself</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Not one household</source>
        <translation>No viven juntos</translation>
    </message>
    <message>
        <source>Within the campaign</source>
        <translation>Dentro de la campaña</translation>
    </message>
    <message>
        <source>The claim still holds</source>
        <translation>El reclamo sigue vigente</translation>
    </message>
    <message>
        <source>Said in time</source>
        <translation>Dicho a tiempo</translation>
    </message>
    <message>
        <source>Bought in time</source>
        <translation>Compró a tiempo</translation>
    </message>
    <message>
        <source>Bought enough</source>
        <translation>Compró lo suficiente</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>No cumplida</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pide</translation>
    </message>
</context>
<context>
    <name>GiftCode</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
</context>
<context>
    <name>GiftCodes</name>
    <message>
        <source>This code is no longer in the book.</source>
        <translation>Este código ya no está en el libro.</translation>
    </message>
    <message>
        <source>All of these codes are in the book already: nothing was added.</source>
        <translation>Todos estos códigos están ya en el libro: no se añadió nada.</translation>
    </message>
    <message>
        <source>This list holds no codes. Please choose one with a code on each line.</source>
        <translation>Esta lista no contiene códigos. Elija una con un código en cada línea.</translation>
    </message>
    <message>
        <source>The code %1 is void already.</source>
        <translation>El código %1 ya está anulado.</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept with the code.</source>
        <translation>Diga por qué: el motivo se guarda con el código.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added to “%1”</source>
        <translation>
            <numerusform>%n código añadido a «%1»</numerusform>
            <numerusform>%n códigos añadidos a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already or double</source>
        <translation>
            <numerusform>%n ya conocido o repetido</numerusform>
            <numerusform>%n ya conocidos o repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because they cannot be read</source>
        <translation>
            <numerusform>%n omitido porque no se puede leer</numerusform>
            <numerusform>%n omitidos porque no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired already</source>
        <translation>
            <numerusform>%n ya caducado</numerusform>
            <numerusform>%n ya caducados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the code %1, so nobody needs another one. Please make it void instead.</source>
        <translation>Nadie tiene el código %1, así que nadie necesita otro. Anúlelo en su lugar.</translation>
    </message>
    <message>
        <source>This code is not void any more.</source>
        <translation>Este código ya no está anulado.</translation>
    </message>
    <message>
        <source>The code %1 was shown to %2 and handing it over was taken back: it stays void.</source>
        <translation>El código %1 se mostró a %2 y su entrega se deshizo: queda anulado.</translation>
    </message>
    <message>
        <source>The code before it is valid again</source>
        <translation>El código anterior vuelve a valer</translation>
    </message>
</context>
<context>
    <name>GiftReport</name>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>in place of another one</source>
        <translation>en lugar de otro</translation>
    </message>
    <message>
        <source>Gift codes</source>
        <translation>Códigos regalo</translation>
    </message>
    <message>
        <source>Gifts and codes</source>
        <translation>Regalos y códigos</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometidos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of the gift code, day on which it was given</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>Valid without a last day</source>
        <translation>Válido sin fecha límite</translation>
    </message>
    <message>
        <source>Void since %1</source>
        <translation>Anulado desde el %1</translation>
    </message>
</context>
<context>
    <name>GiftStock</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Piezas</translation>
    </message>
    <message>
        <source>Goods in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>No longer counted</source>
        <translation>Ya no se cuenta</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>No rule gives a gift code “%1”. Please add it to the rules of the campaign first.</source>
        <translation>Ninguna regla da un código regalo «%1». Añádalo primero a las reglas de la campaña.</translation>
    </message>
    <message>
        <source>No rule gives a piece “%1”. Please add it to the rules of the campaign first.</source>
        <translation>Ninguna regla da una pieza «%1». Añádala primero a las reglas de la campaña.</translation>
    </message>
    <message>
        <source>The rules do not name “%1”. They name: %2.</source>
        <translation>Las reglas no nombran «%1». Nombran: %2.</translation>
    </message>
    <message>
        <source>There is no free code “%1” worth %2. Please import new ones first.</source>
        <translation>No queda ningún código libre «%1» por valor de %2. Importe primero códigos nuevos.</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <extracomment>A cost that has not reached its limit</extracomment>
        <translation>Dentro del límite</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>%1: no data yet; the goal is %2.</source>
        <translation>%1: aún sin datos; el objetivo es %2.</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4 a week are needed; at this pace it will be %5.</source>
        <translation>%1: %2 de %3. Hacen falta %4 por semana; a este ritmo serán %5.</translation>
    </message>
    <message>
        <source>%1: %2 of %3. %4.</source>
        <translation>%1: %2 de %3. %4.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <extracomment>A goal of a month to come</extracomment>
        <translation>No ha empezado</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>There are %1 pieces of “%2” in stock, not %3. Please enter what came in, or count it, first.</source>
        <translation>Hay %1 piezas de «%2» en existencias, no %3. Anote primero lo que entró, o haga un recuento.</translation>
    </message>
    <message>
        <source>Handing it over was taken back</source>
        <translation>La entrega se deshizo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Stage by hand</source>
        <translation>Etapa a mano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Day of the recommendation</source>
        <translation>Día de la recomendación</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>merged or taken back</source>
        <translation>fusionado o deshecho</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, its old and its new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Correo %1</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>Customer code %1</source>
        <translation>Código de cliente %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>added to the book</source>
        <translation>añadido al libro</translation>
    </message>
    <message>
        <source>removed from the book</source>
        <translation>quitado del libro</translation>
    </message>
    <message>
        <source>Recommendation by %1</source>
        <translation>Recomendación de %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1: añadido</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1: quitado</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Customer codes</source>
        <translation>Códigos de cliente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Reward of %1 earned</source>
        <translation>Recompensa de %1 ganada</translation>
    </message>
    <message>
        <source>Reward: %1 → %2</source>
        <translation>Recompensa: %1 → %2</translation>
    </message>
    <message>
        <source>Taken back of the reward: %1 → %2</source>
        <translation>Retirado de la recompensa: %1 → %2</translation>
    </message>
    <message>
        <source>To be deducted for the reward: %1 → %2</source>
        <translation>Por descontar de la recompensa: %1 → %2</translation>
    </message>
    <message>
        <source>Written off of the reward: %1 → %2</source>
        <translation>Dado por perdido de la recompensa: %1 → %2</translation>
    </message>
    <message>
        <source>%1 was merged into this one</source>
        <translation>%1 se unió a esta ficha</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>se unió a %1</translation>
    </message>
    <message>
        <source>By the rules</source>
        <extracomment>What happened without anybody doing it</extracomment>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>IBAN %1</source>
        <translation>IBAN %1</translation>
    </message>
    <message>
        <source>Decision about the claim</source>
        <translation>Decisión sobre el reclamo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Qualified since</source>
        <translation>Calificado desde</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>acreditado</translation>
    </message>
    <message>
        <source>not credited</source>
        <translation>no acreditado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Used of the reward: %1 → %2</source>
        <translation>Usado de la recompensa: %1 → %2</translation>
    </message>
    <message>
        <source>Never show on boards</source>
        <translation>No mostrar nunca en clasificaciones</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>Who changed something</extracomment>
        <translation>Por %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>y %n anterior</numerusform>
            <numerusform>y %n anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Iban</name>
    <message>
        <source>“%1” is not an IBAN: it begins with two letters and two digits, as in ES91.</source>
        <translation>«%1» no es un IBAN: empieza por dos letras y dos cifras, como ES91.</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN: no country has the letters %2.</source>
        <translation>«%1» no es un IBAN: ningún país tiene las letras %2.</translation>
    </message>
    <message>
        <source>“%1” is not an IBAN: one of %2 has %3 letters and digits, this has %4.</source>
        <translation>«%1» no es un IBAN: uno de %2 tiene %3 letras y cifras, este tiene %4.</translation>
    </message>
    <message>
        <source>“%1” has a typing error: its check digits do not fit. Please compare it.</source>
        <translation>«%1» tiene un error al teclear: sus dígitos de control no cuadran. Compruébelo.</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep as extra field</source>
        <translation>Conservar como campo adicional</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Referred by (name)</source>
        <translation>Recomendado por (nombre completo)</translation>
    </message>
    <message>
        <source>Referred by (first name)</source>
        <translation>Recomendado por (nombre)</translation>
    </message>
    <message>
        <source>Referred by (last name)</source>
        <translation>Recomendado por (apellido)</translation>
    </message>
    <message>
        <source>Referred by (e-mail)</source>
        <translation>Recomendado por (correo electrónico)</translation>
    </message>
    <message>
        <source>Referred by (phone)</source>
        <translation>Recomendado por (teléfono)</translation>
    </message>
    <message>
        <source>Referred by (customer code)</source>
        <translation>Recomendado por (código de cliente)</translation>
    </message>
    <message>
        <source>New customer (name)</source>
        <translation>Cliente nuevo (nombre completo)</translation>
    </message>
    <message>
        <source>New customer (first name)</source>
        <translation>Cliente nuevo (nombre)</translation>
    </message>
    <message>
        <source>New customer (last name)</source>
        <translation>Cliente nuevo (apellido)</translation>
    </message>
    <message>
        <source>New customer (e-mail)</source>
        <translation>Cliente nuevo (correo electrónico)</translation>
    </message>
    <message>
        <source>New customer (phone)</source>
        <translation>Cliente nuevo (teléfono)</translation>
    </message>
    <message>
        <source>New customer (customer code)</source>
        <translation>Cliente nuevo (código de cliente)</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Recomendado el</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Receipt or document number</source>
        <translation>Número de recibo o documento</translation>
    </message>
    <message>
        <source>Sale or return</source>
        <translation>Venta o devolución</translation>
    </message>
    <message>
        <source>Date of the sale</source>
        <translation>Fecha de la venta</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Importe neto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuesto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Returned receipt</source>
        <translation>Recibo devuelto</translation>
    </message>
    <message>
        <source>Till or shop system</source>
        <translation>Caja o sistema de la tienda</translation>
    </message>
    <message>
        <source>State of the sale</source>
        <translation>Estado de la venta</translation>
    </message>
    <message>
        <source>Refunded amount</source>
        <translation>Importe devuelto</translation>
    </message>
    <message>
        <source>Referral or discount code</source>
        <translation>Código de recomendación o descuento</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>Asked by (staff)</source>
        <translation>Pedido por (personal)</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>La importación se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Please choose another place.</source>
        <translation>No se pudo escribir “%1”: %2. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Several people fit “%1”; please add an e-mail address.</source>
        <translation>“%1” corresponde a varias personas; agregar un correo electrónico.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same contact data, so they are taken for one person; the name known first was kept.</source>
        <translation>“%1” y “%2” tienen los mismos datos de contacto, así que se toman por una sola persona; se conservó el primer nombre conocido.</translation>
    </message>
    <message>
        <source>Several people are called “%1”; please write an e-mail address or a customer code.</source>
        <translation>Varias personas se llaman “%1”; escribir un correo electrónico o un código de cliente.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”, so no referral was recorded for this row.</source>
        <translation>Nadie aquí se llama “%1”, así que no se registró ningún referido para esta fila.</translation>
    </message>
    <message>
        <source>“%1” is in the book already with another customer, date or amount; the book was not changed.</source>
        <translation>“%1” ya está en el libro con otro cliente, fecha o importe; el libro no se cambió.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>“%1” is in another row of this file with another customer, date or amount; this row was not imported. Please sort the rows by document, or leave one of them out.</source>
        <translation>“%1” está en otra fila de este archivo con otro cliente, fecha o importe; esta fila no se importó. Ordene las filas por documento o deje fuera una de ellas.</translation>
    </message>
    <message>
        <source>You said that nobody is meant as the referrer of this row.</source>
        <translation>Se decidió que en esta fila no recomendó nadie.</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”; unless somebody else is meant, a new person will be made.</source>
        <translation>Aquí nadie se llama “%1”; si no se trata de otra persona, se creará una nueva.</translation>
    </message>
    <message>
        <source>The chosen campaign has no published rules, or was deleted. Please choose another one.</source>
        <translation>La campaña elegida no tiene reglas publicadas o se eliminó. Elija otra.</translation>
    </message>
    <message>
        <source>No referral was recorded for this row. %1 Or choose a campaign for the whole file.</source>
        <translation>No se ha registrado ningún referido para esta fila. %1 O elija una campaña para todo el archivo.</translation>
    </message>
    <message>
        <source>Several people are called “%1”, so nobody is noted as having asked. Please write an e-mail address or a customer code.</source>
        <translation>Varias personas se llaman «%1», así que no se anota quién lo pidió. Escriba una dirección de correo o un código de cliente.</translation>
    </message>
</context>
<context>
    <name>ImportMatching</name>
    <message>
        <source>There is no saved matching “%1”, and none at all.</source>
        <translation>No hay ninguna asignación guardada “%1”, ni ninguna otra.</translation>
    </message>
    <message>
        <source>There is no saved matching “%1”. There are: %2.</source>
        <translation>No hay ninguna asignación guardada “%1”. Hay: %2.</translation>
    </message>
    <message>
        <source>Please give the matching a name.</source>
        <translation>Dé un nombre a la asignación.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulaciones</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>Still needed: a name, an e-mail or a phone.</source>
        <translation>Falta: un nombre, un correo electrónico o un teléfono.</translation>
    </message>
    <message>
        <source>Still needed: who referred.</source>
        <translation>Falta: quién recomendó.</translation>
    </message>
    <message>
        <source>Still needed: who is new.</source>
        <translation>Falta: quién es el cliente nuevo.</translation>
    </message>
    <message>
        <source>Still needed: the net amount.</source>
        <translation>Falta: el importe neto.</translation>
    </message>
    <message>
        <source>Still needed: the date of the sale.</source>
        <translation>Falta: la fecha de la venta.</translation>
    </message>
    <message>
        <source>Still needed: who bought.</source>
        <translation>Falta: quién compró.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s)</source>
        <translation>
            <numerusform>%Ln referido</numerusform>
            <numerusform>%Ln referidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln venta</numerusform>
            <numerusform>%Ln ventas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Anyway (Nothing Is New)</source>
        <translation>Importar de todos modos (no hay nada nuevo)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>What the button will do: &quot;5 customers, 2 changes and 3 referrals&quot;</extracomment>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Added %1, updated %2, unchanged %3, skipped %4 – %5 rows in all.</source>
        <translation>Agregadas %1, actualizadas %2, sin cambios %3, omitidas %4 – %5 filas en total.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) recorded.</source>
        <translation>
            <numerusform>%Ln referido registrado.</numerusform>
            <numerusform>%Ln referidos registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy them in a spreadsheet program, with their column titles, and paste them here.</source>
        <translation>No hay celdas que pegar. Copiarlas en una hoja de cálculo, con sus títulos de columna, y pegarlas aquí.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>The pasted cells could not be kept while they are read: %1</source>
        <translation>No se pudieron guardar las celdas pegadas mientras se leen: %1</translation>
    </message>
    <message>
        <source>Recognised as an export: %1.</source>
        <translation>Reconocida como exportación: %1.</translation>
    </message>
    <message>
        <source>%1 – skipped rows</source>
        <extracomment>Name of a file: the imported file without its suffix</extracomment>
        <translation>%1 – filas omitidas</translation>
    </message>
    <message>
        <source>Save the skipped rows</source>
        <translation>Guardar las filas omitidas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln become(s) a customer)</source>
        <translation>
            <numerusform> (%Ln se hace cliente)</numerusform>
            <numerusform> (%Ln se hacen clientes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln became a customer.</source>
        <translation>
            <numerusform>%Ln persona se hizo cliente.</numerusform>
            <numerusform>%Ln personas se hicieron clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards of %1 were added to what is owed.</source>
        <translation>Se sumaron recompensas de %1 a lo que se debe.</translation>
    </message>
    <message>
        <source>Rewards of %1 were taken from what is owed.</source>
        <translation>Se restaron recompensas de %1 de lo que se debe.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day or the first day of a week under a chart, as a format of days: &quot;3 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <extracomment>A month under a chart, as a format: &quot;Nov 26&quot;</extracomment>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: &quot;Q1 2026&quot;</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>no earlier data</source>
        <translation>sin datos anteriores</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>igual que antes</translation>
    </message>
    <message>
        <source>▲ %1 points more</source>
        <extracomment>How a share changed, in percentage points; the arrow says the same as the word</extracomment>
        <translation>▲ %1 puntos más</translation>
    </message>
    <message>
        <source>▼ %1 points less</source>
        <translation>▼ %1 puntos menos</translation>
    </message>
    <message>
        <source>▲ %1 days longer</source>
        <translation>▲ %1 días más</translation>
    </message>
    <message>
        <source>▼ %1 days shorter</source>
        <translation>▼ %1 días menos</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <extracomment>How a count changed; the arrow says the same as the word
----------
How an amount changed; the arrow says the same as the word</extracomment>
        <translation>▲ %1 más</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <translation>▼ %1 menos</translation>
    </message>
    <message>
        <source>▼ %1 less</source>
        <translation>▼ %1 menos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 (so far)</source>
        <extracomment>A period that is not over yet: &quot;Nov 26 (so far)&quot;</extracomment>
        <translation>%1 (hasta ahora)</translation>
    </message>
    <message>
        <source>Became customers, by days since the referral</source>
        <translation>Se hicieron clientes, por días desde la recomendación</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>Se hicieron clientes</translation>
    </message>
    <message>
        <source>Still looked at</source>
        <translation>Aún observados</translation>
    </message>
    <message>
        <source>Weeks from referral to customer</source>
        <translation>Semanas de referido a cliente</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Time in each stage</source>
        <translation>Tiempo en cada etapa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Avanzaron</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Stuck after days</source>
        <translation>Límite en días</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascados</translation>
    </message>
    <message>
        <source>Stuck referrals</source>
        <translation>Referidos atascados</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Days in it</source>
        <translation>Días en ella</translation>
    </message>
    <message>
        <source>Sources, by margin for each referral</source>
        <translation>Orígenes, por margen de cada referido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Margin per referral</source>
        <translation>Margen por referido</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Compra media</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>What a new customer costs, by channel</source>
        <translation>Lo que cuesta un cliente nuevo, por canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>For each new customer</source>
        <translation>Por cliente nuevo</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Saved by referrals</source>
        <translation>Ahorro por referidos</translation>
    </message>
    <message>
        <source>What the program earns</source>
        <translation>Lo que gana el programa</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>By revenue</source>
        <translation>Por ingresos</translation>
    </message>
    <message>
        <source>By margin</source>
        <translation>Por margen</translation>
    </message>
    <message>
        <source>Brought in by friends</source>
        <translation>Aportado por los amigos</translation>
    </message>
    <message>
        <source>Cost of the program</source>
        <translation>Coste del programa</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Margin of the friends, by months since the referral</source>
        <translation>Margen de los amigos, por meses desde la recomendación</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Margin so far</source>
        <translation>Margen hasta ahora</translation>
    </message>
    <message>
        <source>Margin of a customer, by months since the first purchase</source>
        <translation>Margen de un cliente, por meses desde la primera compra</translation>
    </message>
    <message>
        <source>Revenue of a customer, by months since the first purchase</source>
        <translation>Ingresos de un cliente, por meses desde la primera compra</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Referred customers</source>
        <translation>Clientes recomendados</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>Otros clientes</translation>
    </message>
    <message>
        <source>Share of the best referrers in all new customers</source>
        <translation>Parte de quienes más recomiendan en los clientes nuevos</translation>
    </message>
    <message>
        <source>Best referrers</source>
        <translation>Quienes más recomiendan</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What is likely to be paid, by month</source>
        <translation>Lo que probablemente se pagará, por mes</translation>
    </message>
    <message>
        <source>Owed already</source>
        <translation>Ya se debe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>%1 against the goal</source>
        <translation>%1 frente al objetivo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>At this pace</source>
        <translation>A este ritmo</translation>
    </message>
    <message>
        <source>Named referrers whom nobody could find</source>
        <translation>Recomendadores nombrados que nadie pudo encontrar</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Named as the referrer</source>
        <translation>A quién nombró</translation>
    </message>
</context>
<context>
    <name>InverseAction</name>
    <message>
        <source>What this was about is no longer in the book.</source>
        <translation>Aquello de lo que se trataba ya no está en el libro.</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>This was done by another version of the program and cannot be taken back here. Please correct it with a new entry.</source>
        <translation>Esto se hizo con otra versión del programa y aquí no se puede deshacer. Corríjalo con un asiento nuevo.</translation>
    </message>
</context>
<context>
    <name>KpiRow</name>
    <message>
        <source>no earlier data</source>
        <translation>sin datos anteriores</translation>
    </message>
    <message>
        <source>as before</source>
        <extracomment>A key figure that did not change against the earlier period</extracomment>
        <translation>igual que antes</translation>
    </message>
    <message>
        <source>▲ %1 more</source>
        <extracomment>How a count changed against the earlier period; the arrow says the same as the word
----------
How an amount changed against the earlier period; the arrow says the same as the word</extracomment>
        <translation>▲ %1 más</translation>
    </message>
    <message>
        <source>▼ %1 fewer</source>
        <translation>▼ %1 menos</translation>
    </message>
    <message>
        <source>▼ %1 less</source>
        <translation>▼ %1 menos</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>So many of so many: &quot;3 of 4&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <extracomment>A share with its base: &quot;59 % of 41&quot;</extracomment>
        <translation>%1 % de %2</translation>
    </message>
</context>
<context>
    <name>KpiRows</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>First referral</source>
        <translation>Primer referido</translation>
    </message>
    <message>
        <source>Referrals, in all</source>
        <translation>Referidos, en total</translation>
    </message>
    <message>
        <source>Customers, in all</source>
        <translation>Clientes, en total</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Granted, at cost</source>
        <translation>Otorgado, a coste</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Credit, points, pieces, at cost</source>
        <translation>Saldo, puntos y piezas, a coste</translation>
    </message>
</context>
<context>
    <name>KpiTargets</name>
    <message>
        <source>“%1” cannot have a goal. Please choose another key figure.</source>
        <translation>“%1” no puede tener un objetivo. Elija otra cifra clave.</translation>
    </message>
    <message>
        <source>The goal for “%1” must be above zero, for a month.</source>
        <translation>El objetivo de “%1” debe ser mayor que cero, para un mes.</translation>
    </message>
</context>
<context>
    <name>Kpis</name>
    <message>
        <source>Referrals received</source>
        <translation>Referidos recibidos</translation>
    </message>
    <message>
        <source>Referrals that are not invalid, each friend once</source>
        <translation>Referidos que no son inválidos, cada amigo una vez</translation>
    </message>
    <message>
        <source>claim date in the period</source>
        <translation>fecha de la recomendación en el periodo</translation>
    </message>
    <message>
        <source>Qualified referrals</source>
        <translation>Referidos cualificados</translation>
    </message>
    <message>
        <source>Referrals that were qualified or became a customer; a stage that was skipped counts as passed on the same day</source>
        <translation>Referidos que se cualificaron o se hicieron clientes; una etapa saltada cuenta como superada el mismo día</translation>
    </message>
    <message>
        <source>day they qualified in the period</source>
        <translation>día en que se cualificaron, en el periodo</translation>
    </message>
    <message>
        <source>New customers by referral</source>
        <translation>Clientes nuevos por referido</translation>
    </message>
    <message>
        <source>Referrals whose friend became a customer and still is one</source>
        <translation>Referidos cuyo amigo se hizo cliente y lo sigue siendo</translation>
    </message>
    <message>
        <source>day of the first purchase that counts</source>
        <translation>día de la primera compra que cuenta</translation>
    </message>
    <message>
        <source>Customers lost to returns</source>
        <translation>Clientes perdidos por devoluciones</translation>
    </message>
    <message>
        <source>Referrals whose purchase counted and was taken back in full</source>
        <translation>Referidos cuya compra contó y se devolvió entera</translation>
    </message>
    <message>
        <source>day of the purchase that was taken back</source>
        <translation>día de la compra que se devolvió</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Tasa de conversión</translation>
    </message>
    <message>
        <source>Became customers by now / received</source>
        <translation>Se hicieron clientes hasta hoy / recibidos</translation>
    </message>
    <message>
        <source>both by claim date in the period</source>
        <translation>ambos por fecha de la recomendación en el periodo</translation>
    </message>
    <message>
        <source>Conversion rate of the period</source>
        <translation>Tasa de conversión del periodo</translation>
    </message>
    <message>
        <source>New customers / referrals received; can be above 100 %</source>
        <translation>Clientes nuevos / referidos recibidos; puede superar el 100 %</translation>
    </message>
    <message>
        <source>customers by day of purchase, referrals by claim date</source>
        <translation>clientes por día de compra, referidos por fecha de la recomendación</translation>
    </message>
    <message>
        <source>Qualification rate</source>
        <translation>Tasa de cualificación</translation>
    </message>
    <message>
        <source>Qualified by now / received</source>
        <translation>Cualificados hasta hoy / recibidos</translation>
    </message>
    <message>
        <source>Close rate</source>
        <translation>Tasa de cierre</translation>
    </message>
    <message>
        <source>Became customers / qualified</source>
        <translation>Se hicieron clientes / cualificados</translation>
    </message>
    <message>
        <source>Time to convert</source>
        <translation>Tiempo hasta la compra</translation>
    </message>
    <message>
        <source>Median days from the claim to the first purchase that counts, with quartiles; late claims count as 0 days</source>
        <translation>Mediana de días desde la recomendación hasta la primera compra que cuenta, con cuartiles; las recomendaciones tardías cuentan como 0 días</translation>
    </message>
    <message>
        <source>claim date in the period, of those who converted</source>
        <translation>fecha de la recomendación en el periodo, de quienes compraron</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>People with a referral / people with a purchase</source>
        <translation>Personas con un referido / personas con una compra</translation>
    </message>
    <message>
        <source>claim date and purchase date in the period</source>
        <translation>fecha de la recomendación y de la compra en el periodo</translation>
    </message>
    <message>
        <source>Referrers among customers</source>
        <translation>Clientes que recomiendan</translation>
    </message>
    <message>
        <source>Active customers with a referral / active customers; active: bought in the 12 months</source>
        <translation>Clientes activos con un referido / clientes activos; activo: compró en los 12 meses</translation>
    </message>
    <message>
        <source>the 12 months up to the end of the period</source>
        <translation>los 12 meses hasta el final del periodo</translation>
    </message>
    <message>
        <source>Active referrers</source>
        <translation>Personas que recomiendan</translation>
    </message>
    <message>
        <source>Different people who are credited with a referral</source>
        <translation>Personas distintas a quienes se acredita un referido</translation>
    </message>
    <message>
        <source>New referrers</source>
        <translation>Recomiendan por primera vez</translation>
    </message>
    <message>
        <source>Active referrers whose first referral ever is in the period</source>
        <translation>Personas que recomiendan y cuyo primer referido está en el periodo</translation>
    </message>
    <message>
        <source>claim date</source>
        <translation>fecha de la recomendación</translation>
    </message>
    <message>
        <source>Returning referrers</source>
        <translation>Vuelven a recomendar</translation>
    </message>
    <message>
        <source>Active referrers who had brought somebody before</source>
        <translation>Personas que recomiendan y ya habían traído a alguien antes</translation>
    </message>
    <message>
        <source>Successful referrers</source>
        <translation>Recomiendan con éxito</translation>
    </message>
    <message>
        <source>Referrers with a new customer / referrers with a referral</source>
        <translation>Personas con un cliente nuevo / personas con un referido</translation>
    </message>
    <message>
        <source>Referrals per referrer</source>
        <translation>Referidos por persona</translation>
    </message>
    <message>
        <source>Credited referrals / different referrers; the median beside it, as few bring many</source>
        <translation>Referidos acreditados / personas distintas; al lado la mediana, pues pocas traen muchos</translation>
    </message>
    <message>
        <source>Viral coefficient (k)</source>
        <translation>Coeficiente viral (k)</translation>
    </message>
    <message>
        <source>Referrals for each active customer x conversion rate of these referrals</source>
        <translation>Referidos por cliente activo x tasa de conversión de esos referidos</translation>
    </message>
    <message>
        <source>claim date in the period; active: bought in the 12 months up to its end</source>
        <translation>fecha de la recomendación en el periodo; activo: compró en los 12 meses hasta su final</translation>
    </message>
    <message>
        <source>Viral coefficient, observed</source>
        <translation>Coeficiente viral observado</translation>
    </message>
    <message>
        <source>New customers brought by those who were customers when the period began / these customers</source>
        <translation>Clientes nuevos traídos por quienes eran clientes al empezar el periodo / esos clientes</translation>
    </message>
    <message>
        <source>day of purchase in the period</source>
        <translation>día de la compra en el periodo</translation>
    </message>
    <message>
        <source>Cycle time</source>
        <translation>Duración del ciclo</translation>
    </message>
    <message>
        <source>Median days from becoming a customer to the first successful referral</source>
        <translation>Mediana de días desde que se hizo cliente hasta el primer referido con éxito</translation>
    </message>
    <message>
        <source>day on which that first friend became a customer, in the period</source>
        <translation>día en que ese primer amigo se hizo cliente, en el periodo</translation>
    </message>
    <message>
        <source>Referred revenue before returns</source>
        <translation>Ingresos por referidos antes de devoluciones</translation>
    </message>
    <message>
        <source>Net sales of friends who became customers, from the claim on, without an end</source>
        <translation>Ventas netas de los amigos que se hicieron clientes, desde la recomendación, sin final</translation>
    </message>
    <message>
        <source>sale date in the period</source>
        <translation>fecha de venta en el periodo</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Ingresos por referidos</translation>
    </message>
    <message>
        <source>Net sales less returns of friends who became customers, from the claim on, without an end</source>
        <translation>Ventas netas menos devoluciones de los amigos que se hicieron clientes, desde la recomendación, sin final</translation>
    </message>
    <message>
        <source>sale or return date in the period</source>
        <translation>fecha de venta o devolución en el periodo</translation>
    </message>
    <message>
        <source>Share of revenue from referral</source>
        <translation>Parte de los ingresos por referidos</translation>
    </message>
    <message>
        <source>Referred revenue / all revenue; needs all sales of the shop</source>
        <translation>Ingresos por referidos / todos los ingresos; necesita todas las ventas de la tienda</translation>
    </message>
    <message>
        <source>Average referred order</source>
        <translation>Compra media de referidos</translation>
    </message>
    <message>
        <source>Referred revenue / orders of referred friends</source>
        <translation>Ingresos por referidos / compras de los amigos recomendados</translation>
    </message>
    <message>
        <source>Average other order</source>
        <translation>Compra media de los demás</translation>
    </message>
    <message>
        <source>Revenue of everybody else / their orders</source>
        <translation>Ingresos de los demás / sus compras</translation>
    </message>
    <message>
        <source>First order of referred customers</source>
        <translation>Primera compra de recomendados</translation>
    </message>
    <message>
        <source>Mean of the first sale of each; before discounts that were given as a reward</source>
        <translation>Media de la primera venta de cada uno; antes de los descuentos dados como recompensa</translation>
    </message>
    <message>
        <source>first sale in the period</source>
        <translation>primera venta en el periodo</translation>
    </message>
    <message>
        <source>First order of other customers</source>
        <translation>Primera compra de los demás</translation>
    </message>
    <message>
        <source>Mean of the first sale of each</source>
        <translation>Media de la primera venta de cada uno</translation>
    </message>
    <message>
        <source>Reward cost, earned</source>
        <translation>Coste de recompensas ganadas</translation>
    </message>
    <message>
        <source>Rewards granted less what was taken back, at what they cost the shop</source>
        <translation>Recompensas otorgadas menos lo retirado, a lo que cuestan a la tienda</translation>
    </message>
    <message>
        <source>day they were earned in the period</source>
        <translation>día en que se ganaron, en el periodo</translation>
    </message>
    <message>
        <source>Reward cost, paid</source>
        <translation>Coste de recompensas pagadas</translation>
    </message>
    <message>
        <source>What was handed over less what came back, at what it cost the shop</source>
        <translation>Lo entregado menos lo que volvió, a lo que costó a la tienda</translation>
    </message>
    <message>
        <source>day of payment in the period</source>
        <translation>día del pago en el periodo</translation>
    </message>
    <message>
        <source>Cost of the program</source>
        <translation>Coste del programa</translation>
    </message>
    <message>
        <source>Rewards of referrers and friends + other costs of the program</source>
        <translation>Recompensas de quienes recomiendan y de amigos + otros gastos del programa</translation>
    </message>
    <message>
        <source>rewards by day earned, costs by the days they are for</source>
        <translation>recompensas por día en que se ganaron, gastos por los días a que corresponden</translation>
    </message>
    <message>
        <source>Reward cost / referred revenue</source>
        <translation>Coste de recompensas / ingresos por referidos</translation>
    </message>
    <message>
        <source>Reward cost earned / referred revenue</source>
        <translation>Coste de recompensas ganadas / ingresos por referidos</translation>
    </message>
    <message>
        <source>rewards by day earned, revenue by sale date</source>
        <translation>recompensas por día en que se ganaron, ingresos por fecha de venta</translation>
    </message>
    <message>
        <source>Cost per new customer</source>
        <translation>Coste por cliente nuevo</translation>
    </message>
    <message>
        <source>Cost of the program / new customers by referral</source>
        <translation>Coste del programa / clientes nuevos por referido</translation>
    </message>
    <message>
        <source>costs and first purchases in the period</source>
        <translation>gastos y primeras compras en el periodo</translation>
    </message>
    <message>
        <source>Return on cost, by revenue</source>
        <translation>Retorno por ingresos</translation>
    </message>
    <message>
        <source>(Referred revenue - cost) / cost; the common formula, which flatters</source>
        <translation>(Ingresos por referidos - coste) / coste; la fórmula corriente, que favorece</translation>
    </message>
    <message>
        <source>Return on cost, by margin</source>
        <translation>Retorno por margen</translation>
    </message>
    <message>
        <source>(Margin of referred revenue - cost) / cost</source>
        <translation>(Margen de los ingresos por referidos - coste) / coste</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortización</translation>
    </message>
    <message>
        <source>Months until the margin of the referred customers has paid for the program</source>
        <translation>Meses hasta que el margen de los clientes recomendados ha pagado el programa</translation>
    </message>
    <message>
        <source>referrals claimed in the period</source>
        <translation>referidos del periodo</translation>
    </message>
    <message>
        <source>Break-even reward</source>
        <translation>Recompensa de equilibrio</translation>
    </message>
    <message>
        <source>Margin of a referred customer within 12 months - other cost for each</source>
        <translation>Margen de un cliente recomendado en 12 meses - otros gastos por cada uno</translation>
    </message>
    <message>
        <source>Rewards owed</source>
        <translation>Recompensas debidas</translation>
    </message>
    <message>
        <source>Money pending and available + credit, points and pieces not used yet, at cost</source>
        <translation>Dinero pendiente y disponible + saldo, puntos y piezas sin usar, a coste</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>a día de hoy</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Credit, points and pieces used / given less taken back, at cost</source>
        <translation>Saldo, puntos y piezas usados / dados menos retirados, a coste</translation>
    </message>
    <message>
        <source>Breakage</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>1 - redemption</source>
        <translation>1 - uso</translation>
    </message>
    <message>
        <source>Time to approve</source>
        <translation>Tiempo de aprobación</translation>
    </message>
    <message>
        <source>Median days from the end of the hold to the approval</source>
        <translation>Mediana de días desde el final de la retención hasta la aprobación</translation>
    </message>
    <message>
        <source>day of approval in the period</source>
        <translation>día de la aprobación en el periodo</translation>
    </message>
    <message>
        <source>Time to payout</source>
        <translation>Tiempo hasta el pago</translation>
    </message>
    <message>
        <source>Median days from earning a reward to handing it over</source>
        <translation>Mediana de días desde que se gana una recompensa hasta que se entrega</translation>
    </message>
    <message>
        <source>day it was handed over, in the period</source>
        <translation>día en que se entregó, en el periodo</translation>
    </message>
    <message>
        <source>Rewards declined</source>
        <translation>Recompensas rechazadas</translation>
    </message>
    <message>
        <source>Declined / approved or declined</source>
        <translation>Rechazadas / aprobadas o rechazadas</translation>
    </message>
    <message>
        <source>Referrals worth a look</source>
        <translation>Referidos que conviene mirar</translation>
    </message>
    <message>
        <source>Referrals with a signal that was not cleared / received</source>
        <translation>Referidos con una señal sin aclarar / recibidos</translation>
    </message>
    <message>
        <source>Rewards taken back</source>
        <translation>Recompensas retiradas</translation>
    </message>
    <message>
        <source>Taken back / granted, at cost</source>
        <translation>Retirado / otorgado, a coste</translation>
    </message>
    <message>
        <source>Referred customers who stay</source>
        <translation>Clientes recomendados que se quedan</translation>
    </message>
    <message>
        <source>With a purchase in months 7 to 12 after the first / all of at least 12 months</source>
        <translation>Con una compra en los meses 7 a 12 tras la primera / todos los de 12 meses o más</translation>
    </message>
    <message>
        <source>first purchase in the period</source>
        <translation>primera compra en el periodo</translation>
    </message>
    <message>
        <source>Other customers who stay</source>
        <translation>Otros clientes que se quedan</translation>
    </message>
    <message>
        <source>Share of the best tenth</source>
        <translation>Parte de la mejor décima</translation>
    </message>
    <message>
        <source>New customers brought by the best tenth of referrers / all</source>
        <translation>Clientes nuevos traídos por la mejor décima parte de quienes recomiendan / todos</translation>
    </message>
    <message>
        <source>Concentration (Gini)</source>
        <translation>Concentración (Gini)</translation>
    </message>
    <message>
        <source>0 % where all referrers bring as many, near 100 % where one brings all</source>
        <translation>0 % si todas las personas traen los mismos, cerca de 100 % si una los trae todos</translation>
    </message>
    <message>
        <source>Additional customers, estimated</source>
        <translation>Clientes adicionales, estimados</translation>
    </message>
    <message>
        <source>New customers since the first referral - what the trend of the 12 months before would have brought; an estimate, not a proof</source>
        <translation>Clientes nuevos desde el primer referido - lo que habría traído la tendencia de los 12 meses anteriores; una estimación, no una prueba</translation>
    </message>
    <message>
        <source>whole months of the period</source>
        <translation>meses enteros del periodo</translation>
    </message>
    <message>
        <source>Customers of known source</source>
        <translation>Clientes de origen conocido</translation>
    </message>
    <message>
        <source>New customers by referral or by a channel / all new customers</source>
        <translation>Clientes nuevos por referido o por un canal / todos los clientes nuevos</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Members with a first action / members added</source>
        <translation>Miembros con una primera acción / miembros añadidos</translation>
    </message>
    <message>
        <source>day of enrolment</source>
        <translation>día de la inscripción</translation>
    </message>
    <message>
        <source>Customers asked</source>
        <translation>Clientes a quienes se pidió</translation>
    </message>
    <message>
        <source>People asked for a referral / active customers</source>
        <translation>Personas a quienes se pidió un referido / clientes activos</translation>
    </message>
    <message>
        <source>day of asking</source>
        <translation>día en que se pidió</translation>
    </message>
    <message>
        <source>Asked who referred</source>
        <translation>Se les pidió y recomendaron</translation>
    </message>
    <message>
        <source>Asks followed by a referral within 60 days / asks</source>
        <translation>Peticiones seguidas de un referido en 60 días / peticiones</translation>
    </message>
    <message>
        <source>Share rate</source>
        <translation>Tasa de difusión</translation>
    </message>
    <message>
        <source>People who shared / people asked</source>
        <translation>Personas que difundieron / personas a quienes se pidió</translation>
    </message>
    <message>
        <source>Customers per share</source>
        <translation>Clientes por difusión</translation>
    </message>
    <message>
        <source>New customers / shares</source>
        <translation>Clientes nuevos / difusiones</translation>
    </message>
    <message>
        <source>day of sharing</source>
        <translation>día de la difusión</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Índice de promotores (NPS)</translation>
    </message>
    <message>
        <source>100 x (promoters - detractors) / answers</source>
        <translation>100 x (promotores - detractores) / respuestas</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>día de la respuesta</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>Answered / asked</source>
        <translation>Respondieron / preguntados</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>encuesta</translation>
    </message>
    <message>
        <source>Employee net promoter score</source>
        <translation>Índice de promotores del personal</translation>
    </message>
    <message>
        <source>100 x (promoters - detractors) / answers of the staff</source>
        <translation>100 x (promotores - detractores) / respuestas del personal</translation>
    </message>
    <message>
        <source>Promoters who never referred</source>
        <translation>Promotores que nunca recomendaron</translation>
    </message>
    <message>
        <source>Promoters without a referral in 12 months / promoters</source>
        <translation>Promotores sin un referido en 12 meses / promotores</translation>
    </message>
    <message>
        <source>Cohort: the referrals or purchases of these days and what became of them.</source>
        <translation>Cohorte: los referidos o compras de estos días y qué fue de ellos.</translation>
    </message>
    <message>
        <source>Period: each side by its own date.</source>
        <translation>Periodo: cada parte por su propia fecha.</translation>
    </message>
    <message>
        <source>As of today, whatever the period.</source>
        <translation>A día de hoy, sea cual sea el periodo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A share of very few cases: &quot;3 of 4&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>A duration; %1 can be 12.5</extracomment>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>intervalo del 95 %: de %1 a %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>half of them between %1 and %2</source>
        <translation>la mitad entre %1 y %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>How many cases stand behind a number</extracomment>
        <translation>n = %1</translation>
    </message>
    <message numerus="yes">
        <source>so far: %n still open</source>
        <translation>
            <numerusform>hasta ahora: %n sigue abierto</numerusform>
            <numerusform>hasta ahora: %n siguen abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>Formula: %1</source>
        <translation>Fórmula: %1</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Fechas: %1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>There is no case in this period.</source>
        <translation>No hay ningún caso en este periodo.</translation>
    </message>
    <message>
        <source>There is no purchase in this period.</source>
        <translation>No hay ninguna compra en este periodo.</translation>
    </message>
    <message>
        <source>day of the decision in the period</source>
        <translation>día de la decisión en el periodo</translation>
    </message>
    <message>
        <source>claim date in the 12 months up to the end of the period</source>
        <translation>fecha de la recomendación en los 12 meses hasta el final del periodo</translation>
    </message>
    <message>
        <source>cost so far %1</source>
        <extracomment>Beside &quot;no data&quot;: what was spent although nobody became a customer</extracomment>
        <translation>coste hasta ahora %1</translation>
    </message>
    <message>
        <source>This compares with the whole shop: choose everyone.</source>
        <translation>Esto se compara con toda la tienda: elija todo el mundo.</translation>
    </message>
    <message>
        <source>The book has no sales to other customers here: import all sales of the shop.</source>
        <translation>El libro no tiene aquí ventas a otros clientes: importe todas las ventas de la tienda.</translation>
    </message>
    <message>
        <source>Nobody became a customer in this period.</source>
        <translation>Nadie se hizo cliente en este periodo.</translation>
    </message>
    <message>
        <source>The book does not know your margin: say it under File, Margin.</source>
        <translation>El libro no conoce su margen: indíquelo en Archivo, Margen.</translation>
    </message>
    <message>
        <source>The program has cost nothing in this period.</source>
        <translation>El programa no ha costado nada en este periodo.</translation>
    </message>
    <message>
        <source>Of the whole book, whatever is chosen above.</source>
        <translation>De todo el libro, se elija lo que se elija arriba.</translation>
    </message>
    <message>
        <source>Nobody referred anybody in this period.</source>
        <translation>Nadie recomendó a nadie en este periodo.</translation>
    </message>
    <message>
        <source>Nobody bought in the 12 months.</source>
        <translation>Nadie compró en los 12 meses.</translation>
    </message>
    <message>
        <source>Nobody was a customer before this period.</source>
        <translation>Nadie era cliente antes de este periodo.</translation>
    </message>
    <message>
        <source>Nobody of this period has been a customer for 12 months.</source>
        <translation>Nadie de este periodo lleva 12 meses siendo cliente.</translation>
    </message>
    <message>
        <source>Fewer than ten referrers brought a customer in the 12 months.</source>
        <translation>Menos de diez personas trajeron un cliente en los 12 meses.</translation>
    </message>
    <message>
        <source>This needs 12 months of customers before the first referral, and a whole month after it.</source>
        <translation>Hacen falta 12 meses de clientes antes del primer referido y un mes entero después.</translation>
    </message>
    <message>
        <source>An estimate from a trend, not a proof.</source>
        <translation>Una estimación a partir de una tendencia, no una prueba.</translation>
    </message>
    <message>
        <source>There is nothing to divide by in this period.</source>
        <translation>No hay nada entre lo que dividir en este periodo.</translation>
    </message>
    <message>
        <source>The book keeps no list of enrolled members.</source>
        <translation>El libro no lleva una lista de miembros inscritos.</translation>
    </message>
    <message>
        <source>The book does not record yet whom you asked and who shared.</source>
        <translation>El libro aún no anota a quién pidió usted ni quién difundió.</translation>
    </message>
    <message>
        <source>The book keeps no surveys yet.</source>
        <translation>El libro aún no lleva encuestas.</translation>
    </message>
    <message>
        <source>referrals claimed in the period, their purchases and rewards within 12 months; other costs of it</source>
        <translation>referidos del periodo, sus compras y recompensas en 12 meses; otros costes del periodo</translation>
    </message>
    <message numerus="yes">
        <source>Not yet, after %n month(s).</source>
        <translation>
            <numerusform>Aún no, tras %n mes.</numerusform>
            <numerusform>Aún no, tras %n meses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>referrals made</source>
        <translation>recomendaciones hechas</translation>
    </message>
    <message>
        <source>qualified referrals</source>
        <translation>recomendaciones cualificadas</translation>
    </message>
    <message>
        <source>converted referrals</source>
        <translation>recomendaciones convertidas</translation>
    </message>
    <message>
        <source>friends whose reward is available</source>
        <translation>amigos cuya recompensa está disponible</translation>
    </message>
    <message>
        <source>bought by friends</source>
        <translation>comprado por amigos</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1% of the amount</source>
        <translation>%1 % del importe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Every friend</source>
        <translation>Cada amigo</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Escalón %1</translation>
    </message>
    <message>
        <source>%1 · %2 once</source>
        <extracomment>Beside a step of the ladder: &quot;Champion · €20 each&quot;; a milestone is given once</extracomment>
        <translation>%1 · %2 una vez</translation>
    </message>
    <message>
        <source>%1 · %2 each</source>
        <translation>%1 · %2 por cada uno</translation>
    </message>
    <message>
        <source>%1: from %2, %3</source>
        <extracomment>&quot;Champion: from 7, €20&quot;</extracomment>
        <translation>%1: desde %2, %3</translation>
    </message>
    <message>
        <source>%1 in a calendar month</source>
        <translation>%1 en un mes natural</translation>
    </message>
    <message>
        <source>%1 in a calendar quarter</source>
        <translation>%1 en un trimestre natural</translation>
    </message>
    <message>
        <source>%1 in a calendar year</source>
        <translation>%1 en un año natural</translation>
    </message>
    <message numerus="yes">
        <source>%1 within %Ln day(s)</source>
        <translation>
            <numerusform>%1 en %Ln día</numerusform>
            <numerusform>%1 en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward for bringing a friend</source>
        <translation>Recompensa por traer a un amigo</translation>
    </message>
    <message>
        <source>more than a new customer is worth (%1)</source>
        <extracomment>The amounts above a line in the ladder</extracomment>
        <translation>más de lo que vale un cliente nuevo (%1)</translation>
    </message>
</context>
<context>
    <name>Leaderboard</name>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>clientes nuevos</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>referidos</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>ingresos</translation>
    </message>
    <message>
        <source>Others who are not listed</source>
        <translation>Otras personas que no figuran</translation>
    </message>
    <message>
        <source>Nobody credited</source>
        <translation>Sin acreditar a nadie</translation>
    </message>
    <message>
        <source>(no longer in the book)</source>
        <translation>(ya no está en el libro)</translation>
    </message>
    <message>
        <source>(chose not to be shown)</source>
        <translation>(prefirió no figurar)</translation>
    </message>
    <message>
        <source>Equal values share a rank (1, 2, 2, 4); the earlier last new customer is listed first.</source>
        <translation>Los valores iguales comparten puesto (1, 2, 2, 4); figura antes quien trajo antes a su último cliente nuevo.</translation>
    </message>
    <message>
        <source>Equal values share a rank and the next one follows (1, 2, 2, 3); the earlier last new customer is listed first.</source>
        <translation>Los valores iguales comparten puesto y sigue el siguiente (1, 2, 2, 3); figura antes quien trajo antes a su último cliente nuevo.</translation>
    </message>
    <message>
        <source>Everybody has a rank of their own (1, 2, 3, 4); of equal values the earlier last new customer is ahead.</source>
        <translation>Cada persona tiene su propio puesto (1, 2, 3, 4); con valores iguales va delante quien trajo antes a su último cliente nuevo.</translation>
    </message>
    <message>
        <source>Value × 365 ÷ days as a customer, at least 365.</source>
        <translation>Valor × 365 ÷ días como cliente, al menos 365.</translation>
    </message>
    <message>
        <source>The lower end of the 95 % interval of the share (Wilson), so that 1 of 1 does not beat 9 of 10.</source>
        <translation>El extremo inferior del intervalo del 95 % de la proporción (Wilson), para que 1 de 1 no gane a 9 de 10.</translation>
    </message>
    <message>
        <source>Value × the lower end of the 95 % interval (Wilson) of the share of all their referrals that became customers.</source>
        <translation>Valor × el extremo inferior del intervalo del 95 % (Wilson) de la proporción de todos sus referidos que se hicieron clientes.</translation>
    </message>
    <message>
        <source>Shares of fewer than 5 referrals are not ranked.</source>
        <translation>No se clasifican proporciones de menos de 5 referidos.</translation>
    </message>
    <message>
        <source>qualified referrals</source>
        <translation>referidos calificados</translation>
    </message>
    <message>
        <source>share of referrals that became customers</source>
        <translation>proporción de referidos que se hicieron clientes</translation>
    </message>
    <message>
        <source>rewards earned</source>
        <translation>recompensas ganadas</translation>
    </message>
    <message>
        <source>revenue of friends and their friends</source>
        <translation>ingresos de los amigos y de los amigos de estos</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Qualified referrals</source>
        <translation>Referidos calificados</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Tasa de conversión</translation>
    </message>
    <message>
        <source>Rewards earned</source>
        <translation>Recompensas ganadas</translation>
    </message>
    <message>
        <source>Network revenue</source>
        <translation>Ingresos de la red</translation>
    </message>
    <message>
        <source>Ties: 1, 2, 2, 4</source>
        <translation>Empates: 1, 2, 2, 4</translation>
    </message>
    <message>
        <source>Ties: 1, 2, 2, 3</source>
        <translation>Empates: 1, 2, 2, 3</translation>
    </message>
    <message>
        <source>No ties: 1, 2, 3, 4</source>
        <translation>Sin empates: 1, 2, 3, 4</translation>
    </message>
    <message>
        <source>As counted</source>
        <translation>Tal como se cuenta</translation>
    </message>
    <message>
        <source>Per year as a customer</source>
        <translation>Por año como cliente</translation>
    </message>
    <message>
        <source>Adjusted for conversion</source>
        <translation>Ajustado por conversión</translation>
    </message>
    <message numerus="yes">
        <source>%n people chose not to be shown.</source>
        <translation>
            <numerusform>%n persona prefirió no figurar.</numerusform>
            <numerusform>%n personas prefirieron no figurar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: since when they are customers is not known.</source>
        <translation>
            <numerusform>%n persona queda fuera: no se sabe desde cuándo es cliente.</numerusform>
            <numerusform>%n personas quedan fuera: no se sabe desde cuándo son clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have fewer than 5 referrals in this period.</source>
        <translation>
            <numerusform>%n persona tiene menos de 5 referidos en este periodo.</numerusform>
            <numerusform>%n personas tienen menos de 5 referidos en este periodo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The telephone number is the same.</source>
        <translation>El número de teléfono es el mismo.</translation>
    </message>
    <message>
        <source>The telephone numbers end alike.</source>
        <translation>Los números de teléfono terminan igual.</translation>
    </message>
    <message>
        <source>The telephone numbers differ as when one digit is mistyped.</source>
        <translation>Los números de teléfono difieren como cuando se teclea mal una cifra.</translation>
    </message>
    <message>
        <source>The e-mail address is the same.</source>
        <translation>La dirección de correo es la misma.</translation>
    </message>
    <message>
        <source>The e-mail addresses differ in one letter.</source>
        <translation>Las direcciones de correo difieren en una letra.</translation>
    </message>
    <message>
        <source>The e-mail addresses are the same before the @.</source>
        <translation>Las direcciones de correo son iguales antes de la @.</translation>
    </message>
    <message>
        <source>The name is the same.</source>
        <translation>El nombre es el mismo.</translation>
    </message>
    <message>
        <source>The name is alike, written in another script.</source>
        <translation>El nombre se parece, escrito en otro alfabeto.</translation>
    </message>
    <message>
        <source>One name is a short form of the other.</source>
        <translation>Un nombre es la forma corta del otro.</translation>
    </message>
    <message>
        <source>The names are spelt alike.</source>
        <translation>Los nombres se escriben de forma parecida.</translation>
    </message>
    <message>
        <source>The initial fits the name.</source>
        <translation>La inicial encaja con el nombre.</translation>
    </message>
    <message>
        <source>One name is part of the other.</source>
        <translation>Un nombre forma parte del otro.</translation>
    </message>
    <message>
        <source>They live in the same street.</source>
        <translation>Viven en la misma calle.</translation>
    </message>
    <message>
        <source>The customer code “%1” is theirs.</source>
        <translation>El código de cliente “%1” es suyo.</translation>
    </message>
    <message>
        <source>The e-mail address is theirs.</source>
        <translation>La dirección de correo es suya.</translation>
    </message>
    <message>
        <source>The telephone number is theirs.</source>
        <translation>El número de teléfono es suyo.</translation>
    </message>
</context>
<context>
    <name>LinePlot</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Reward the customers who bring you new customers.</source>
        <translation>Recompensar a los clientes que traen clientes nuevos.</translation>
    </message>
    <message>
        <source>A Vouchwell file to open.</source>
        <translation>Un archivo de Vouchwell para abrir.</translation>
    </message>
</context>
<context>
    <name>MatchingFile</name>
    <message>
        <source>“%1” could not be written: %2. Please choose another place.</source>
        <translation>No se pudo escribir “%1”: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Please choose another file.</source>
        <translation>No se pudo leer “%1”: %2. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>MergePeople</name>
    <message>
        <source>Please choose two people to merge.</source>
        <translation>Elija dos personas para fusionarlas.</translation>
    </message>
    <message>
        <source>One of these people is no longer in the book.</source>
        <translation>Una de estas personas ya no está en el libro.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es), telephone(s) or code(s)</source>
        <translation>
            <numerusform>%n dirección, teléfono o código</numerusform>
            <numerusform>%n direcciones, teléfonos o códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s)</source>
        <translation>
            <numerusform>%n venta</numerusform>
            <numerusform>%n ventas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referido</numerusform>
            <numerusform>%n referidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays. %2 has nothing of their own that would move.</source>
        <translation>Se queda %1. %2 no tiene nada propio que se traslade.</translation>
    </message>
    <message>
        <source>%1 stays and gets everything of %2: %3. You can take this back with Undo.</source>
        <translation>Se queda %1 y recibe todo lo de %2: %3. Puede deshacerlo con Deshacer.</translation>
    </message>
</context>
<context>
    <name>MilestoneActions</name>
    <message>
        <source>The milestone is no longer in the book.</source>
        <translation>El hito ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please give the milestone a name.</source>
        <translation>Dé un nombre al hito.</translation>
    </message>
    <message>
        <source>“%1” needs a number above zero.</source>
        <translation>«%1» necesita un número mayor que cero.</translation>
    </message>
    <message>
        <source>Please say from which day on people are thanked for “%1”.</source>
        <translation>Indique desde qué día se agradece «%1».</translation>
    </message>
    <message>
        <source>“%1” counts the same already. Please choose another number.</source>
        <translation>«%1» ya cuenta lo mismo. Elija otro número.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n hito</numerusform>
            <numerusform>%n hitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>Friends brought</source>
        <translation>Amigos traídos</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Revenue of friends</source>
        <translation>Ingresos de amigos</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>Años como cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) brought</source>
        <translation>
            <numerusform>%n amigo traído</numerusform>
            <numerusform>%n amigos traídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n cliente nuevo</numerusform>
            <numerusform>%n clientes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brought</source>
        <translation>%1 aportados</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) with us</source>
        <translation>
            <numerusform>%n año con nosotros</numerusform>
            <numerusform>%n años con nosotros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to “%1”</source>
        <extracomment>1: the milestone: &quot;1 more to “10 friends brought”&quot;</extracomment>
        <translation>
            <numerusform>falta %n para «%1»</numerusform>
            <numerusform>faltan %n para «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more to “%2”</source>
        <translation>faltan %1 para «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to “%1”</source>
        <translation>
            <numerusform>falta %n día para «%1»</numerusform>
            <numerusform>faltan %n días para «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveVersion</name>
    <message>
        <source>No referral of these days follows other rules.</source>
        <translation>Ningún referido de estos días sigue otras reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) of these days follow other rules, but something was paid or decided for each of them: they stay.</source>
        <translation>
            <numerusform>%n referido de estos días sigue otras reglas, pero ya se pagó o decidió algo por él: se queda.</numerusform>
            <numerusform>%n referidos de estos días siguen otras reglas, pero ya se pagó o decidió algo por cada uno: se quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) to version %1</source>
        <translation>
            <numerusform>%n referido a la versión %1</numerusform>
            <numerusform>%n referidos a la versión %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCampaign</name>
    <message>
        <source>There is a campaign %1 already. Please choose another name.</source>
        <translation>Ya hay una campaña %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>These rules are in %1, but the book is in %2. Please change the currency of the rules.</source>
        <translation>Estas reglas están en %1, pero el libro está en %2. Cambie la moneda de las reglas.</translation>
    </message>
    <message>
        <source>People were referred in the campaign %1, so it stays. Please close it instead.</source>
        <translation>En la campaña %1 hay referidos, así que se queda. Ciérrela en su lugar.</translation>
    </message>
    <message>
        <source>%1 is the only campaign with published rules, and a book needs one. Please make another one first.</source>
        <translation>%1 es la única campaña con reglas publicadas, y un libro necesita una. Cree otra primero.</translation>
    </message>
</context>
<context>
    <name>NumberStyle</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>×%1</source>
        <extracomment>so many times the amount</extracomment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberTables</name>
    <message>
        <source>Cohort</source>
        <extracomment>What a key figure counts: the referrals of the period and what became of them</extracomment>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>All key figures</source>
        <translation>Todas las cifras clave</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Cifra clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Cómo de seguro</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Embudo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Of received</source>
        <translation>De los recibidos</translation>
    </message>
    <message>
        <source>Of the step before</source>
        <translation>Del paso anterior</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactados</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Cualificados</translation>
    </message>
    <message>
        <source>Became a customer</source>
        <translation>Se hicieron clientes</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Volvió a comprar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dijo</translation>
    </message>
    <message>
        <source>Referral program</source>
        <translation>Programa de referidos</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>There is no file “%1”. Choose it again.</source>
        <translation>No existe el archivo “%1”. Elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV or XLSX file in it.</source>
        <translation>“%1” es una carpeta. Elegir en ella un archivo CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is a device or pipe, not a file. Choose a CSV or XLSX file.</source>
        <translation>“%1” es un dispositivo o una tubería, no un archivo. Elegir un archivo CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is larger than 200 MB. Split it into smaller files.</source>
        <translation>“%1” ocupa más de 200 MB. Dividirlo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document. Ask for the list as CSV or XLSX.</source>
        <translation>“%1” es un documento PDF. Pedir la lista en CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Ask for the list as CSV or XLSX.</source>
        <translation>“%1” es una imagen. Pedir la lista en CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is a compressed file. Unpack it and choose the table inside.</source>
        <translation>“%1” es un archivo comprimido. Descomprimirlo y elegir la tabla que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a web page. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>“%1” es una página web. Abrirla en una hoja de cálculo y guardarla como XLSX o CSV.</translation>
    </message>
    <message>
        <source>“%1” is an XML document. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>“%1” es un documento XML. Abrirlo en una hoja de cálculo y guardarlo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>“%1” is a text document. Ask for the list as CSV or XLSX.</source>
        <translation>“%1” es un documento de texto. Pedir la lista en CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is a database. Export the table from it as CSV.</source>
        <translation>“%1” es una base de datos. Exportar de ella la tabla como CSV.</translation>
    </message>
    <message>
        <source>“%1” is a sound, film or picture. Ask for the list as CSV or XLSX.</source>
        <translation>“%1” es un sonido, una película o una imagen. Pedir la lista en CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2</source>
        <translation>No se pudo abrir “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is named like a workbook but holds other data: it is damaged, or it has a wrong name. If it is a table of text, give it a name that ends in .csv.</source>
        <translation>“%1” tiene nombre de libro de Excel, pero contiene otros datos: está dañado o su nombre es incorrecto. Si es una tabla de texto, darle un nombre que termine en .csv.</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Transferencia bancaria</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Vale de la tienda</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Fuera del pago</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devuelto</translation>
    </message>
</context>
<context>
    <name>PayoutPayment</name>
    <message>
        <source>The date lies in the future. Please choose today or an earlier day.</source>
        <translation>La fecha está en el futuro. Elegir hoy o un día anterior.</translation>
    </message>
    <message>
        <source>The date lies before the payout was prepared.</source>
        <translation>La fecha es anterior a la preparación del pago.</translation>
    </message>
    <message>
        <source>%1 is in the state “%2” and cannot be paid in this payout.</source>
        <translation>%1 está en el estado «%2» y no se puede pagar en este pago.</translation>
    </message>
    <message>
        <source>Nobody in payout %1 waits for this payment.</source>
        <translation>Nadie en el pago %1 espera esta entrega.</translation>
    </message>
    <message>
        <source>What %1 gets has changed. Please take %1 out of the payout and put them in again.</source>
        <translation>Lo que recibe %1 ha cambiado. Quitar a %1 del pago y volver a incluirle.</translation>
    </message>
    <message>
        <source>Payout %1 is in the state “%2”. Only an approved payout can be paid.</source>
        <translation>El pago %1 está en el estado «%2». Solo se puede pagar un pago aprobado.</translation>
    </message>
    <message>
        <source>A reward of %1 in this payout was clawed back and settled in the meantime. Please settle the money that came back with %1 directly.</source>
        <translation>Entretanto, una recompensa de %1 en este pago se recuperó y se saldó. Arreglar directamente con %1 el dinero devuelto.</translation>
    </message>
    <message>
        <source>This payout is no longer in the book.</source>
        <translation>Este pago ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please say why the money came back: the reason is kept with the payout.</source>
        <translation>Indicar por qué volvió el dinero: el motivo se guarda con el pago.</translation>
    </message>
    <message>
        <source>Only what was paid can come back.</source>
        <translation>Solo puede volver lo que se pagó.</translation>
    </message>
</context>
<context>
    <name>Payouts</name>
    <message>
        <source>This payout is no longer in the book.</source>
        <translation>Este pago ya no está en el libro.</translation>
    </message>
    <message>
        <source>Payout %1 is in the state “%2”, where this cannot be done.</source>
        <translation>El pago %1 está en el estado «%2», en el que esto no es posible.</translation>
    </message>
    <message>
        <source>Payout %1 was changed by somebody else in the meantime. Please look at it again.</source>
        <translation>Entretanto, otra persona modificó el pago %1. Revisarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody has a reward that can be paid now. Rewards become available when their days of waiting are over.</source>
        <translation>Nadie tiene una recompensa que se pueda pagar ahora. Las recompensas quedan disponibles al terminar sus días de espera.</translation>
    </message>
    <message>
        <source>Nobody is left in payout %1. Please put somebody in, or cancel it.</source>
        <translation>No queda nadie en el pago %1. Incluir a alguien o anularlo.</translation>
    </message>
    <message>
        <source>Somebody of payout %1 is paid already: it can only be finished.</source>
        <translation>Alguien del pago %1 ya ha cobrado: solo se puede terminar.</translation>
    </message>
    <message>
        <source>%1 is not waiting in this payout any more.</source>
        <translation>%1 ya no espera en este pago.</translation>
    </message>
    <message>
        <source>Payout %1 is no draft any more: nobody can be put in. They can be part of the next one.</source>
        <translation>El pago %1 ya no es un borrador: no se puede incluir a nadie. Podrá formar parte del siguiente.</translation>
    </message>
    <message>
        <source>%1 is in this payout already.</source>
        <translation>%1 ya está en este pago.</translation>
    </message>
    <message>
        <source>%1 has no reward that this payout could pay.</source>
        <translation>%1 no tiene ninguna recompensa que este pago pueda pagar.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1 – %2</source>
        <comment>from date – to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Other dates…</source>
        <translation>Otras fechas…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of dates: first day, last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Purchases and notes are shown again when the import is done.</source>
        <translation>Las compras y notas se mostrarán de nuevo al terminar la importación.</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>State of a customer</extracomment>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translation>Anonimizado</translation>
    </message>
    <message>
        <source>Has not referred anybody yet.</source>
        <translation>Aún no ha recomendado a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referido</numerusform>
            <numerusform>%n referidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became customer(s)</source>
        <translation>
            <numerusform>%n se hizo cliente</numerusform>
            <numerusform>%n se hicieron clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;7 referrals · 5 became customers&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Show this referral</source>
        <translation>Mostrar este referido</translation>
    </message>
    <message numerus="yes">
        <source>Brought %n person(s)</source>
        <translation>
            <numerusform>Trajo a %n persona</numerusform>
            <numerusform>Trajo a %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; search for the name on the Referrals page</source>
        <translation>
            <numerusform>y %n más; buscar el nombre en la página Referidos</numerusform>
            <numerusform>y %n más; buscar los nombres en la página Referidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) and return(s)</source>
        <translation>
            <numerusform>%n compra o devolución</numerusform>
            <numerusform>%n compras y devoluciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Devolución %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier</source>
        <translation>
            <numerusform>y %n anterior</numerusform>
            <numerusform>y %n anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>A reward&apos;s state and the friend it is for: &quot;Pending, for Ana Pérez&quot;</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Credit and points</source>
        <translation>Crédito y puntos</translation>
    </message>
    <message>
        <source>%1 expires after %2</source>
        <translation>%1 caduca después del %2</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 pendiente</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 usado</translation>
    </message>
    <message>
        <source>Use %1…</source>
        <translation>Usar %1…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Extracto…</translation>
    </message>
</context>
<context>
    <name>PrintReport</name>
    <message>
        <source>The printer did not take the report. Check the printer and print again.</source>
        <translation>La impresora no aceptó el informe. Revisar la impresora e imprimir de nuevo.</translation>
    </message>
</context>
<context>
    <name>PublishRules</name>
    <message>
        <source>A referral of %1 was made under other rules and keeps them. Please choose a later day, such as tomorrow.</source>
        <translation>Un referido del %1 se hizo con otras reglas y las conserva. Elija un día posterior, como mañana.</translation>
    </message>
    <message>
        <source>These rules are in %1, but the book is in %2. Please change the currency of the rules.</source>
        <translation>Estas reglas están en %1, pero el libro está en %2. Cambie la moneda de las reglas.</translation>
    </message>
</context>
<context>
    <name>ReadingQuestion</name>
    <message>
        <source>Is %1 meant as %2 or as %3?</source>
        <translation>¿%1 significa %2 o %3?</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Referrer and friend are the same person.</source>
        <translation>Quien recomienda y el amigo son la misma persona.</translation>
    </message>
    <message>
        <source>The friend had already bought before the referral.</source>
        <translation>El amigo ya había comprado antes de la recomendación.</translation>
    </message>
    <message>
        <source>Decided by the shop.</source>
        <translation>Decidido por la tienda.</translation>
    </message>
    <message>
        <source>Another claim was credited.</source>
        <translation>Se acreditó otro reclamo.</translation>
    </message>
    <message>
        <source>Referrer and friend belong to the same household.</source>
        <translation>Quien recomienda y el amigo son del mismo hogar.</translation>
    </message>
    <message>
        <source>The referral lies outside the dates of the campaign.</source>
        <translation>El referido queda fuera de las fechas de la campaña.</translation>
    </message>
    <message>
        <source>The friend&apos;s earlier referral in another campaign counts.</source>
        <translation>Cuenta el referido anterior de esta persona en otra campaña.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
</context>
<context>
    <name>RecognitionDocuments</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Guardar los diplomas</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>Guardar el acta</translation>
    </message>
    <message>
        <source>Protocol of %1</source>
        <translation>Acta de %1</translation>
    </message>
</context>
<context>
    <name>RecognitionPapers</name>
    <message>
        <source>Tickets</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>%1: a milestone, &quot;10 new customers&quot;</extracomment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>for reaching “%1”</source>
        <translation>por alcanzar «%1»</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>for place %1 in “%2”: %3</source>
        <translation>por el puesto %1 en «%2»: %3</translation>
    </message>
    <message>
        <source>for winning “%1”: %2</source>
        <translation>por ganar «%1»: %2</translation>
    </message>
    <message>
        <source>Congratulations</source>
        <translation>Enhorabuena</translation>
    </message>
    <message>
        <source>Decision about “%1”</source>
        <translation>Decisión sobre «%1»</translation>
    </message>
    <message>
        <source>Drawn with SHA-256 of “seed:hash of the board:0”, “:1”, “:2” and so on: the first eight bytes modulo the number of tickets name the ticket; what is left over of 2^64 is skipped, and whoever won leaves with all tickets.</source>
        <translation>Sorteado con el SHA-256 de «semilla:resumen de la clasificación:0», «:1», «:2», etc.: los ocho primeros bytes módulo el número de papeletas dan la papeleta; lo que sobra de 2^64 se salta, y quien gana sale con todas sus papeletas.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>Ganadores</translation>
    </message>
    <message>
        <source>Hash of the board</source>
        <translation>Resumen de la clasificación</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Prize no.</source>
        <translation>Premio n.º</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>This file is open for reading only: nothing can be changed.</source>
        <translation>Este archivo está abierto solo para lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search box of this page</source>
        <translation>Ir al cuadro de búsqueda de esta página</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show everything about the selected record beside the table</source>
        <translation>Mostrar todo sobre el registro seleccionado junto a la tabla</translation>
    </message>
    <message>
        <source>%1 Records can be changed again as soon as that is done.</source>
        <translation>%1 Los registros se podrán cambiar de nuevo en cuanto termine.</translation>
    </message>
</context>
<context>
    <name>RecordReferral</name>
    <message>
        <source>Please say who referred.</source>
        <translation>Indicar quién recomendó.</translation>
    </message>
    <message>
        <source>Please say who is new.</source>
        <translation>Indicar quién es el cliente nuevo.</translation>
    </message>
    <message>
        <source>Please say when it was.</source>
        <translation>Indicar cuándo fue.</translation>
    </message>
    <message>
        <source>The date lies in the future. Please choose today or an earlier day.</source>
        <translation>La fecha está en el futuro. Elegir hoy o un día anterior.</translation>
    </message>
    <message>
        <source>“%1” is neither an e-mail address nor a phone number.</source>
        <translation>“%1” no es ni un correo electrónico ni un número de teléfono.</translation>
    </message>
    <message>
        <source>This is the same person twice: it will be recorded as not valid.</source>
        <translation>Es la misma persona dos veces: se registrará como no válido.</translation>
    </message>
    <message>
        <source>%1 has been referred before: the earliest referral counts.</source>
        <translation>%1 ya figura como referido: cuenta el más antiguo.</translation>
    </message>
    <message>
        <source>%1 bought here before that day: it will be recorded as not valid.</source>
        <translation>%1 ya había comprado aquí antes de ese día: se registrará como no válido.</translation>
    </message>
    <message>
        <source>%1 belongs to %2. Please choose %2 as the new person, or leave the address out.</source>
        <translation>%1 pertenece a %2. Elegir a %2 como persona nueva o dejar la dirección en blanco.</translation>
    </message>
    <message>
        <source>Recorded: %1 was referred by %2.</source>
        <translation>Registrado: %2 refirió a %1.</translation>
    </message>
    <message>
        <source>This stage follows from the sales and cannot be set by hand.</source>
        <translation>Esta etapa depende de las ventas y no se puede fijar a mano.</translation>
    </message>
    <message>
        <source>This referral is no longer in the book.</source>
        <translation>Este referido ya no está en el libro.</translation>
    </message>
    <message>
        <source>This campaign is no longer in the book. Please choose another one.</source>
        <translation>Esta campaña ya no está en el libro. Elija otra.</translation>
    </message>
    <message>
        <source>%1 was referred in the campaign %2 on %3, and one referral counts at a time. Please choose that campaign, or set the referral to lost first.</source>
        <translation>%1 se refirió en la campaña %2 el %3, y solo cuenta un referido a la vez. Elija esa campaña o marque antes el referido como perdido.</translation>
    </message>
</context>
<context>
    <name>Redeem</name>
    <message>
        <source>This use is no longer in the book.</source>
        <translation>Este uso ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please enter how much is used.</source>
        <translation>Indique cuánto se usa.</translation>
    </message>
    <message>
        <source>The date lies in the future. Please choose today or an earlier day.</source>
        <translation>La fecha está en el futuro. Elija hoy o un día anterior.</translation>
    </message>
    <message>
        <source>%1 has nothing of “%2” that can be used.</source>
        <translation>%1 no tiene nada de «%2» que se pueda usar.</translation>
    </message>
    <message>
        <source>%1 has gift codes of together %2, but none of together %3. A code is used as a whole.</source>
        <translation>%1 tiene códigos regalo por %2 en total, pero ninguno que sume %3. Un código se usa entero.</translation>
    </message>
    <message>
        <source>%1 could use %2 on %3, not %4.</source>
        <translation>%1 podía usar %2 el %3, no %4.</translation>
    </message>
    <message>
        <source>%1 can use %2, not %3.</source>
        <translation>%1 puede usar %2, no %3.</translation>
    </message>
    <message>
        <source>What %1 used here was earned with a sale that was returned, and the debt was settled in the meantime. Please cancel what settled it first.</source>
        <translation>Lo que %1 usó aquí se ganó con una venta que fue devuelta, y la deuda se saldó mientras tanto. Anule primero lo que la saldó.</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept in the history.</source>
        <translation>Indique por qué: el motivo se guarda en el historial.</translation>
    </message>
    <message>
        <source>This use is cancelled already.</source>
        <translation>Este uso ya está anulado.</translation>
    </message>
</context>
<context>
    <name>ReferralCommands</name>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>&amp;Record a Referral…</source>
        <translation>&amp;Registrar un referido…</translation>
    </message>
    <message>
        <source>Write down who referred whom</source>
        <translation>Anotar quién recomendó a quién</translation>
    </message>
    <message>
        <source>Set the &amp;Stage…</source>
        <translation>Indicar la e&amp;tapa…</translation>
    </message>
    <message>
        <source>Say where the selected referral stands</source>
        <translation>Indicar en qué punto está el referido seleccionado</translation>
    </message>
    <message>
        <source>Decide &amp;Who Referred…</source>
        <translation>Decidir &amp;quién recomendó…</translation>
    </message>
    <message>
        <source>Decide between several people who say that they brought the same friend</source>
        <translation>Decidir entre varias personas que dicen haber traído al mismo amigo</translation>
    </message>
</context>
<context>
    <name>ReferralDetails</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A state, then a whole sentence that says why</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counts when %1 buys by %2.</source>
        <translation>Cuenta si %1 compra hasta el %2.</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Mostrar el cliente</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Several people say they referred</source>
        <translation>Varias personas dicen haber recomendado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What became of a claim, then how it reached the shop</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A referral&apos;s stage before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <extracomment>who, when</extracomment>
        <translation>Registrado por %1 el %2.</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Pending, available from %1</source>
        <translation>Pendiente, disponible desde el %1</translation>
    </message>
    <message>
        <source>Reversed on %1</source>
        <translation>Revertida el %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>amount, who gets it</extracomment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 Claims and history are shown again when that is done.</source>
        <translation>%1 Los reclamos y el historial se mostrarán de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Take the exchange back…</source>
        <translation>Deshacer el cambio…</translation>
    </message>
    <message>
        <source>Treat as exchange…</source>
        <translation>Tratar como cambio…</translation>
    </message>
    <message>
        <source>It gives no reward: it was imported on %1, without rewards for what was before.</source>
        <translation>No da recompensa: se importó el %1, sin recompensas por lo anterior.</translation>
    </message>
    <message>
        <source>Decide who referred…</source>
        <translation>Decidir quién recomendó…</translation>
    </message>
    <message>
        <source>Both sides, and what each answer costs.</source>
        <translation>Ambas partes y lo que cuesta cada respuesta.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Conditions, for %1</source>
        <translation>Condiciones, para %1</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>¿Por qué este importe?</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Say who asked…</source>
        <translation>Indicar quién lo pidió…</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Referrals received</source>
        <translation>Referidos recibidos</translation>
    </message>
    <message>
        <source>of these became customers</source>
        <translation>de ellos se hicieron clientes</translation>
    </message>
    <message>
        <source>Became customers in the period</source>
        <translation>Se hicieron clientes en el período</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Ingresos por referidos</translation>
    </message>
    <message>
        <source>Reward cost</source>
        <translation>Costo de recompensas</translation>
    </message>
    <message>
        <source>Median days to convert</source>
        <translation>Mediana de días hasta la compra</translation>
    </message>
    <message>
        <source>Active referrers</source>
        <translation>Personas que recomiendan</translation>
    </message>
    <message>
        <source>Referral report</source>
        <translation>Informe de referidos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Referrals and new customers, by month</source>
        <translation>Referidos y clientes nuevos, por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>Se hicieron clientes</translation>
    </message>
    <message>
        <source>Rewards owed</source>
        <translation>Recompensas adeudadas</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Adeudado</translation>
    </message>
    <message>
        <source>Next becomes available</source>
        <translation>Próxima disponibilidad</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Please choose another place.</source>
        <translation>No se pudo escribir el archivo %1 (%2). Elegir otro lugar.</translation>
    </message>
    <message>
        <source>Rewards per new customer</source>
        <translation>Recompensas por cliente nuevo</translation>
    </message>
</context>
<context>
    <name>ReportKinds</name>
    <message>
        <source>Referral report</source>
        <translation>Informe de referidos</translation>
    </message>
    <message>
        <source>Who was referred by whom, and what came of it</source>
        <translation>Quién recomendó a quién y con qué resultado</translation>
    </message>
    <message>
        <source>Rewards owed</source>
        <translation>Recompensas adeudadas</translation>
    </message>
    <message>
        <source>What is pending and available, by person</source>
        <translation>Lo pendiente y lo disponible, por persona</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Who brought the most, with ranks</source>
        <translation>Quién trajo más, con puestos</translation>
    </message>
</context>
<context>
    <name>ReportPrinter</name>
    <message>
        <source>The PDF was not written.</source>
        <translation>No se escribió el PDF.</translation>
    </message>
    <message>
        <source>This report would have more than %1 pages. Choose a shorter period.</source>
        <translation>Este informe tendría más de %1 páginas. Elegir un período más corto.</translation>
    </message>
    <message>
        <source>There is nothing to list here.</source>
        <translation>No hay nada que mostrar aquí.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Printed %1 · %2</source>
        <extracomment>Foot of a printed page: day of printing · page number</extracomment>
        <translation>Impreso el %1 · %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Please choose another place.</source>
        <translation>No se pudo escribir el archivo %1 (%2). Elegir otro lugar.</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; %1 is its number</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Payout %1</source>
        <translation>Pago %1</translation>
    </message>
    <message>
        <source>%1, %2, prepared on %3</source>
        <translation>%1, %2, preparado el %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Descontado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Signature or note</source>
        <translation>Firma o nota</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Owed to the shop</source>
        <translation>Se debe a la tienda</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Hasta 30 días</translation>
    </message>
    <message>
        <source>31 to 90 days</source>
        <translation>De 31 a 90 días</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Más de 90 días</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>For recommending us to: %1</source>
        <translation>Por recomendarnos a: %1</translation>
    </message>
    <message>
        <source>For coming on a recommendation</source>
        <translation>Por venir recomendado</translation>
    </message>
    <message>
        <source>Deducted for rewards whose purchase came back: %1</source>
        <translation>Descontado por recompensas cuya compra se devolvió: %1</translation>
    </message>
    <message>
        <source>Payout %1: received with thanks</source>
        <translation>Pago %1: recibí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Fecha y firma</translation>
    </message>
    <message>
        <source>Payout %1 · %2</source>
        <extracomment>Number of the payout, day</extracomment>
        <translation>Pago %1 · %2</translation>
    </message>
    <message>
        <source>Received: date and signature</source>
        <translation>Recibí: fecha y firma</translation>
    </message>
    <message>
        <source>Thank you for recommending us (payout %1)</source>
        <translation>Gracias por recomendarnos (pago %1)</translation>
    </message>
    <message>
        <source>%1: thank you for recommending us (payout %2)</source>
        <translation>%1: gracias por recomendarnos (pago %2)</translation>
    </message>
    <message>
        <source>Transfers of payout %1</source>
        <translation>Transferencias del pago %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Titular de la cuenta</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reward cost</source>
        <translation>Costo de recompensas</translation>
    </message>
    <message>
        <source>What people get</source>
        <translation>Lo que reciben las personas</translation>
    </message>
    <message>
        <source>Cost per new customer</source>
        <translation>Costo por cliente nuevo</translation>
    </message>
    <message>
        <source>People who gain / lose</source>
        <translation>Personas que ganan / pierden</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>people who gain and who lose</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Highest single reward</source>
        <translation>Recompensa individual más alta</translation>
    </message>
    <message>
        <source>Rewards that met a limit</source>
        <translation>Recompensas que alcanzaron un límite</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>a return, in multiples of the cost</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Return on rewards</source>
        <translation>Retorno de las recompensas</translation>
    </message>
    <message>
        <source>every referral counts when it is recorded</source>
        <translation>cada recomendación cuenta cuando se registra</translation>
    </message>
    <message>
        <source>a friend counts when they qualify</source>
        <translation>un amigo cuenta cuando califica</translation>
    </message>
    <message>
        <source>a friend counts once the hold after their purchase is over</source>
        <translation>un amigo cuenta cuando termina la retención tras su compra</translation>
    </message>
    <message>
        <source>what friends bought and kept counts</source>
        <translation>cuenta lo que los amigos compraron y conservaron</translation>
    </message>
    <message>
        <source>a friend counts when they buy for the first time</source>
        <translation>un amigo cuenta cuando compra por primera vez</translation>
    </message>
    <message>
        <source>If this had been in force</source>
        <translation>Si esto hubiera estado en vigor</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>With the draft</source>
        <translation>Con el borrador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>No number of additional friends makes up for it: each costs more than they leave.</source>
        <translation>Ningún número de amigos adicionales lo compensa: cada uno cuesta más de lo que deja.</translation>
    </message>
    <message>
        <source>It leaves the shop no less than the rules in force.</source>
        <translation>No deja a la tienda menos que las reglas en vigor.</translation>
    </message>
    <message>
        <source>Break-even: %1 % more friends.</source>
        <translation>Punto de equilibrio: %1 % más amigos.</translation>
    </message>
    <message>
        <source>Counted so: %1. Each is paid at the step that is reached with it.</source>
        <translation>Se cuenta así: %1. Cada uno se paga según el nivel que se alcanza con él.</translation>
    </message>
    <message>
        <source>Counted so: %1. Each is paid at the step that was reached before it.</source>
        <translation>Se cuenta así: %1. Cada uno se paga según el nivel alcanzado antes de él.</translation>
    </message>
    <message>
        <source>Counted so: %1. Who reaches a step gets the difference for those before, too.</source>
        <translation>Se cuenta así: %1. Quien alcanza un nivel recibe también la diferencia por los anteriores.</translation>
    </message>
    <message>
        <source>Counted so: %1. Each part of a sale is paid at its own step.</source>
        <translation>Se cuenta así: %1. Cada parte de una venta se paga según su propio nivel.</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>“%1” is the file itself. Please choose one of its backups.</source>
        <translation>“%1” es el propio archivo. Elija una de sus copias de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is being written. Please try again in a moment.</source>
        <translation>Se está escribiendo en “%1”. Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of “%1”.</source>
        <translation>No se puede escribir en la carpeta de “%1”.</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere (%2). Close it there first; nothing was changed.</source>
        <translation>“%1” está abierto en otro sitio (%2). Ciérrelo allí primero; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be restored. %2</source>
        <translation>No se pudo restaurar la copia de seguridad “%1”. %2</translation>
    </message>
</context>
<context>
    <name>RewardAmount</name>
    <message>
        <source>%1 (%2 used)</source>
        <extracomment>A reward and the part of it that was used: &quot;€10.00 (€3.00 used)&quot;</extracomment>
        <translation>%1 (%2 usado)</translation>
    </message>
</context>
<context>
    <name>RewardDecision</name>
    <message>
        <source>A reward of %1 is in a payout. Please take %1 out of the payout first.</source>
        <translation>Una recompensa de %1 está en un pago. Quitar primero a %1 del pago.</translation>
    </message>
    <message>
        <source>A reward of %1 is paid. Please record what came back instead.</source>
        <translation>Una recompensa de %1 está pagada. Anotar en su lugar lo que volvió.</translation>
    </message>
    <message>
        <source>A reward of %1 is in the state “%2”. Please put it on hold first, then decline it.</source>
        <translation>Una recompensa de %1 está en el estado «%2». Retenerla primero y después rechazarla.</translation>
    </message>
    <message>
        <source>A reward of %1 is in the state “%2”, where this cannot be done.</source>
        <translation>Una recompensa de %1 está en el estado «%2», en el que esto no es posible.</translation>
    </message>
    <message>
        <source>This reward is no longer in the book.</source>
        <translation>Esta recompensa ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept with the reward.</source>
        <translation>Indicar el motivo: se guarda con la recompensa.</translation>
    </message>
    <message>
        <source>A part of a reward of %1 was used already. Please release it and let the rest expire instead.</source>
        <translation>Ya se usó una parte de una recompensa de %1. Libérela y deje que caduque el resto.</translation>
    </message>
</context>
<context>
    <name>RewardState</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In a payout batch</source>
        <translation>En un lote de pago</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertida</translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
</context>
<context>
    <name>RewardTrace</name>
    <message>
        <source>Bracket %1 of the purchase of %2: %3.</source>
        <translation>Tramo %1 de la compra de %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The higher tier counts for %n earlier friend(s) too: %1 more.</source>
        <translation>
            <numerusform>El nivel superior vale también para %n amigo anterior: %1 más.</numerusform>
            <numerusform>El nivel superior vale también para %n amigos anteriores: %1 más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 is %4.</source>
        <translation>%1: el %2 de %3 es %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the referral %1 of it is left: %2 instead of %3.</source>
        <translation>
            <numerusform>%n día después de la recomendación queda el %1: %2 en lugar de %3.</numerusform>
            <numerusform>%n días después de la recomendación queda el %1: %2 en lugar de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1, instead of %2.</source>
        <translation>Al menos %1, en lugar de %2.</translation>
    </message>
    <message>
        <source>At most %1, instead of %2.</source>
        <translation>Como máximo %1, en lugar de %2.</translation>
    </message>
    <message>
        <source>Shared with others who were credited, %1 of it: %2.</source>
        <translation>Compartida con otros acreditados, el %1: %2.</translation>
    </message>
    <message>
        <source>It had been given before and stays: %1. Today it would be %2.</source>
        <translation>Ya se había dado y se queda así: %1. Hoy sería %2.</translation>
    </message>
    <message>
        <source>The rule gives %1.</source>
        <translation>La regla da %1.</translation>
    </message>
    <message>
        <source>The rule gives %2 of the purchase: %1.</source>
        <translation>La regla da el %2 de la compra: %1.</translation>
    </message>
    <message>
        <source>The limit for one friend</source>
        <translation>El límite por un amigo</translation>
    </message>
    <message>
        <source>The limit for one referrer</source>
        <translation>El límite por persona que recomienda</translation>
    </message>
    <message>
        <source>The budget of the campaign</source>
        <translation>El presupuesto de la campaña</translation>
    </message>
    <message>
        <source>The yearly limit of the business</source>
        <translation>El límite anual del negocio</translation>
    </message>
    <message>
        <source>The limit of one reward</source>
        <translation>El límite de una recompensa</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>This is part %1 of %2.</source>
        <translation>Esta es la parte %1 de %2.</translation>
    </message>
    <message>
        <source>Tier %1, reached with %2: %3.</source>
        <translation>Nivel %1, alcanzado con %2: %3.</translation>
    </message>
    <message>
        <source>Below the first tier with %1: %2.</source>
        <translation>Por debajo del primer nivel con %1: %2.</translation>
    </message>
    <message>
        <source>One reward is at most %3: %1 instead of %2.</source>
        <translation>Una recompensa es como máximo de %3: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>%3 is %4, and %5 of it was used before: %1 instead of %2.</source>
        <translation>%3 es de %4, y antes ya se habían usado %5: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>%3 was reached before: %1 instead of %2.</source>
        <translation>%3 ya se había alcanzado antes: %1 en lugar de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s)</source>
        <translation>
            <numerusform>%Ln amigo</numerusform>
            <numerusform>%Ln amigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was given before. The rules give more by now, and it was decided to give the difference: %2.</source>
        <translation>Antes se dio %1. Ahora las reglas dan más y se decidió dar la diferencia: %2.</translation>
    </message>
</context>
<context>
    <name>RuleDrafts</name>
    <message>
        <source>The draft is no longer in the book.</source>
        <translation>El borrador ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please give the draft a name.</source>
        <translation>Dé un nombre al borrador.</translation>
    </message>
    <message>
        <source>No draft was kept for this campaign yet.</source>
        <translation>Todavía no se ha conservado ningún borrador de esta campaña.</translation>
    </message>
    <message>
        <source>There is no draft “%1”. Please choose one of these: %2.</source>
        <translation>No hay ningún borrador «%1». Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>There is a draft %1 already. Please choose another name.</source>
        <translation>Ya hay un borrador %1. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>RuleFinePrint</name>
    <message>
        <source>the referrer</source>
        <comment>It goes to the referrer.</comment>
        <translation>quien recomienda</translation>
    </message>
    <message>
        <source>the referred friend</source>
        <comment>It goes to the referred friend.</comment>
        <translation>el amigo recomendado</translation>
    </message>
    <message>
        <source>the member of staff who asked</source>
        <comment>It goes to the member of staff who asked.</comment>
        <translation>la persona del personal que lo pidió</translation>
    </message>
    <message>
        <source>whoever brought the referrer</source>
        <comment>It goes to whoever brought the referrer.</comment>
        <translation>quien trajo a quien recomienda</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién la recibe</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>La recibe %1.</translation>
    </message>
    <message>
        <source>for that friend already</source>
        <comment>gets its reward for that friend already</comment>
        <translation>ya por ese amigo</translation>
    </message>
    <message>
        <source>from the next friend on</source>
        <comment>gets its reward from the next friend on</comment>
        <translation>desde el siguiente amigo</translation>
    </message>
    <message>
        <source>for that friend already, with the difference for those before</source>
        <comment>gets its reward for ...</comment>
        <translation>ya por ese amigo, con la diferencia por los anteriores</translation>
    </message>
    <message>
        <source>for the part of a purchase that lies in it</source>
        <comment>gets its reward for ...</comment>
        <translation>por la parte de una compra que cae en él</translation>
    </message>
    <message>
        <source>When a new step counts</source>
        <translation>Cuándo cuenta un nivel nuevo</translation>
    </message>
    <message>
        <source>Whoever reaches a step gets its reward %1; a step once reached %2.</source>
        <translation>Quien alcanza un nivel recibe su recompensa %1; un nivel alcanzado %2.</translation>
    </message>
    <message>
        <source>lasts as long as its period says</source>
        <comment>a step once reached ...</comment>
        <translation>dura lo que diga su periodo</translation>
    </message>
    <message>
        <source>is kept for good</source>
        <comment>a step once reached ...</comment>
        <translation>se conserva para siempre</translation>
    </message>
    <message numerus="yes">
        <source>is lost after %Ln quiet month(s)</source>
        <comment>a step once reached ...</comment>
        <translation>
            <numerusform>se pierde tras %Ln mes sin actividad</numerusform>
            <numerusform>se pierde tras %Ln meses sin actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>How long a step is kept</source>
        <translation>Cuánto se conserva un nivel</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>It is given %1.</source>
        <translation>Se da %1.</translation>
    </message>
    <message>
        <source>It is given only if %1.</source>
        <translation>Se da solo si %1.</translation>
    </message>
    <message>
        <source>Factor of “%1”</source>
        <translation>Factor de «%1»</translation>
    </message>
    <message>
        <source>“%1” gives %2 the usual amount, %3.</source>
        <translation>«%1» da %2 el importe habitual, %3.</translation>
    </message>
    <message>
        <source>“%1” gives %2 the usual amount, %3, if %4.</source>
        <translation>«%1» da %2 el importe habitual, %3, si %4.</translation>
    </message>
    <message>
        <source>What is left at least</source>
        <translation>Lo que queda como mínimo</translation>
    </message>
    <message>
        <source>Between day %1 and day %2 after the referral it shrinks evenly to %3.</source>
        <translation>Entre el día %1 y el día %2 tras la recomendación mengua por igual hasta el %3.</translation>
    </message>
    <message>
        <source>Whole up to this day</source>
        <translation>Entera hasta este día</translation>
    </message>
    <message>
        <source>Smallest from this day on</source>
        <translation>La menor desde este día</translation>
    </message>
    <message>
        <source>It halves with every %1 between referral and purchase, down to %2.</source>
        <translation>Se reduce a la mitad con cada %1 entre la recomendación y la compra, hasta el %2.</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Tiempo hasta la mitad</translation>
    </message>
    <message>
        <source>From day %1 after the referral on, %2 of it is left.</source>
        <translation>Desde el día %1 tras la recomendación queda el %2.</translation>
    </message>
    <message>
        <source>Day of step %1</source>
        <translation>Día del escalón %1</translation>
    </message>
    <message>
        <source>What is left from step %1 on</source>
        <translation>Lo que queda desde el escalón %1</translation>
    </message>
    <message>
        <source>no lower bound</source>
        <translation>ningún mínimo</translation>
    </message>
    <message>
        <source>no upper bound</source>
        <translation>ningún máximo</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>a lower bound of %1</source>
        <translation>un mínimo de %1</translation>
    </message>
    <message>
        <source>an upper bound of %1</source>
        <translation>un máximo de %1</translation>
    </message>
    <message>
        <source>It has %1 and %2.</source>
        <translation>Tiene %1 y %2.</translation>
    </message>
    <message>
        <source>needs no approval</source>
        <comment>It becomes available and needs no approval.</comment>
        <translation>no necesita aprobación</translation>
    </message>
    <message>
        <source>then waits for your approval</source>
        <comment>It becomes available and ...</comment>
        <translation>después espera su aprobación</translation>
    </message>
    <message>
        <source>Days until it is available</source>
        <extracomment>&quot;after 14 days&quot;</extracomment>
        <translation>Días hasta que está disponible</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s)</source>
        <comment>It becomes available after 14 days.</comment>
        <translation>
            <numerusform>tras %Ln día</numerusform>
            <numerusform>tras %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>It becomes available %1 and %2.</source>
        <translation>Queda disponible %1 y %2.</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Número de partes</translation>
    </message>
    <message>
        <source>all at once</source>
        <comment>It is given all at once.</comment>
        <translation>de una vez</translation>
    </message>
    <message>
        <source>Days between parts</source>
        <translation>Días entre las partes</translation>
    </message>
    <message>
        <source>It is given in %1 parts, %2 apart.</source>
        <translation>Se da en %1 partes, cada %2.</translation>
    </message>
    <message>
        <source>a fixed reward stays</source>
        <comment>Where a part of a purchase comes back, a fixed reward stays.</comment>
        <translation>una recompensa fija se queda</translation>
    </message>
    <message>
        <source>the reward shrinks by the same part</source>
        <comment>Where a part of a purchase comes back, ...</comment>
        <translation>la recompensa se reduce en la misma parte</translation>
    </message>
    <message>
        <source>After a partial return</source>
        <translation>Tras una devolución parcial</translation>
    </message>
    <message>
        <source>Where a part of a purchase comes back, %1.</source>
        <translation>Si se devuelve una parte de una compra, %1.</translation>
    </message>
    <message>
        <source>in addition to other rewards</source>
        <comment>It is given in addition to other rewards, ...</comment>
        <translation>además de otras recompensas</translation>
    </message>
    <message>
        <source>instead of rules behind it</source>
        <comment>It is given instead of rules behind it, ...</comment>
        <translation>en lugar de las reglas que van detrás</translation>
    </message>
    <message>
        <source>nothing more is added</source>
        <comment>... and nothing more is added</comment>
        <translation>no se añade nada más</translation>
    </message>
    <message>
        <source>others may be added</source>
        <comment>... and others may be added</comment>
        <translation>pueden añadirse otras</translation>
    </message>
    <message>
        <source>Beside other rewards</source>
        <translation>Junto a otras recompensas</translation>
    </message>
    <message>
        <source>More after it</source>
        <translation>Más después de ella</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>It is given %1, with priority %2, and %3.</source>
        <translation>Se da %1, con prioridad %2, y %3.</translation>
    </message>
</context>
<context>
    <name>RuleProgress</name>
    <message numerus="yes">
        <source>%n more friend(s)</source>
        <translation>
            <numerusform>%n amigo más</numerusform>
            <numerusform>%n amigos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more qualified friend(s)</source>
        <translation>
            <numerusform>%n amigo cualificado más</numerusform>
            <numerusform>%n amigos cualificados más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new customer(s)</source>
        <translation>
            <numerusform>%n cliente nuevo más</numerusform>
            <numerusform>%n clientes nuevos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1: %2 by the rules of “%3”</source>
        <extracomment>1: what is missing, &quot;2 more friends&quot;, 2: the reward, 3: name of the campaign</extracomment>
        <translation>%1: %2 según las reglas de «%3»</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Give %1 %2 once when friends have bought for %3 in %4, valid %5.</source>
        <translation>Dé %1 %2 una vez cuando los amigos hayan comprado por %3 en %4; validez: %5.</translation>
    </message>
    <message>
        <source>Give %1 %2 once for the %3 %4 in %5, valid %6.</source>
        <translation>Dé %1 %2 una vez por el %3 %4 en %5; validez: %6.</translation>
    </message>
    <message>
        <source>Give %1 %2 for %3, valid %4.</source>
        <translation>Dé %1 %2 por %3; validez: %4.</translation>
    </message>
    <message>
        <source>Beginning of bracket %1</source>
        <translation>Comienzo del tramo %1</translation>
    </message>
    <message>
        <source>For the part of a purchase from %1 on, give %2 %3 for %4, valid %5.</source>
        <translation>Por la parte de una compra desde %1, dé %2 %3 por %4; validez: %5.</translation>
    </message>
    <message>
        <source>For a purchase from %1 on, give %2 %3 for %4, valid %5.</source>
        <translation>Por una compra desde %1, dé %2 %3 por %4; validez: %5.</translation>
    </message>
    <message>
        <source>Reward of bracket %1</source>
        <translation>Recompensa del tramo %1</translation>
    </message>
    <message>
        <source>For what friends buy from %1 on in %2, give %3 %4, valid %5.</source>
        <translation>Por lo que compren los amigos desde %1 en %2, dé %3 %4; validez: %5.</translation>
    </message>
    <message>
        <source>After the %1 %2 in %3, give %4 the usual amount.</source>
        <translation>Después del %1 %2 en %3, dé %4 el importe habitual.</translation>
    </message>
    <message>
        <source>From the %1 %2 in %3, give %4 the usual amount.</source>
        <translation>Desde el %1 %2 en %3, dé %4 el importe habitual.</translation>
    </message>
    <message>
        <source>After the %1 %2 in %3, give %4 %5 for %6, valid %7.</source>
        <translation>Después del %1 %2 en %3, dé %4 %5 por %6; validez: %7.</translation>
    </message>
    <message>
        <source>From the %1 %2 in %3, give %4 %5 for %6, valid %7.</source>
        <translation>Desde el %1 %2 en %3, dé %4 %5 por %6; validez: %7.</translation>
    </message>
    <message>
        <source>After friends have bought for %1 in %2, give %3 the usual amount.</source>
        <translation>Después de que los amigos hayan comprado por %1 en %2, dé %3 el importe habitual.</translation>
    </message>
    <message>
        <source>Once friends have bought for %1 in %2, give %3 the usual amount.</source>
        <translation>Cuando los amigos hayan comprado por %1 en %2, dé %3 el importe habitual.</translation>
    </message>
    <message>
        <source>After friends have bought for %1 in %2, give %3 %4 for %5, valid %6.</source>
        <translation>Después de que los amigos hayan comprado por %1 en %2, dé %3 %4 por %5; validez: %6.</translation>
    </message>
    <message>
        <source>Once friends have bought for %1 in %2, give %3 %4 for %5, valid %6.</source>
        <translation>Cuando los amigos hayan comprado por %1 en %2, dé %3 %4 por %5; validez: %6.</translation>
    </message>
    <message>
        <source>Beginning of step %1</source>
        <translation>Comienzo del nivel %1</translation>
    </message>
    <message>
        <source>Reward of step %1</source>
        <translation>Recompensa del nivel %1</translation>
    </message>
</context>
<context>
    <name>RuleTemplates</name>
    <message>
        <source>Friend</source>
        <extracomment>Names of three steps, from the first to the highest</extracomment>
        <translation>Amigo</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Embajador</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Campeón</translation>
    </message>
    <message>
        <source>Welcome for the friend</source>
        <translation>Bienvenida para el amigo</translation>
    </message>
    <message>
        <source>Gift for the tenth friend</source>
        <translation>Regalo por el décimo amigo</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Double in December</source>
        <translation>El doble en diciembre</translation>
    </message>
    <message>
        <source>One amount for every friend</source>
        <translation>Un importe por cada amigo</translation>
    </message>
    <message>
        <source>Three steps: 1st, 5th, 10th</source>
        <translation>Tres escalones: 1.º, 5.º y 10.º</translation>
    </message>
    <message>
        <source>Percent of the first purchase</source>
        <translation>Porcentaje de la primera compra</translation>
    </message>
    <message>
        <source>Both sides: friend and referrer</source>
        <translation>Ambas partes: amigo y quien recomienda</translation>
    </message>
    <message>
        <source>Points for every purchase</source>
        <translation>Puntos por cada compra</translation>
    </message>
    <message>
        <source>Milestone gift</source>
        <translation>Regalo por un hito</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Tres escalones</translation>
    </message>
    <message>
        <source>Thank you for the referrer</source>
        <translation>Gracias para quien recomienda</translation>
    </message>
</context>
<context>
    <name>RuleWordMaker</name>
    <message>
        <source>%1th</source>
        <comment>4th</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>1st</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>2nd</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>3rd</comment>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>referral</source>
        <comment>from the 5th referral</comment>
        <translation>referido</translation>
    </message>
    <message>
        <source>qualified friend</source>
        <comment>from the 5th qualified friend</comment>
        <translation>amigo cualificado</translation>
    </message>
    <message>
        <source>friend</source>
        <comment>from the 5th friend</comment>
        <translation>amigo</translation>
    </message>
    <message>
        <source>friend whose reward is available</source>
        <comment>from the 5th friend whose reward is available</comment>
        <translation>amigo con la recompensa disponible</translation>
    </message>
    <message>
        <source>amount that friends bought for</source>
        <translation>importe por el que compraron los amigos</translation>
    </message>
    <message>
        <source>the whole campaign</source>
        <comment>in the whole campaign</comment>
        <translation>toda la campaña</translation>
    </message>
    <message>
        <source>a calendar month</source>
        <comment>in a calendar month</comment>
        <translation>un mes natural</translation>
    </message>
    <message>
        <source>a calendar quarter</source>
        <comment>in a calendar quarter</comment>
        <translation>un trimestre natural</translation>
    </message>
    <message>
        <source>a calendar year</source>
        <comment>in a calendar year</comment>
        <translation>un año natural</translation>
    </message>
    <message>
        <source>12 months</source>
        <comment>in 12 months</comment>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Period that counts</source>
        <translation>Periodo que cuenta</translation>
    </message>
    <message>
        <source>%1 times</source>
        <extracomment>&quot;give 1.5 times the usual amount&quot;</extracomment>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>as cash</source>
        <translation>en efectivo</translation>
    </message>
    <message>
        <source>cash</source>
        <comment>€8.00 cash</comment>
        <translation>en efectivo</translation>
    </message>
    <message>
        <source>as a discount</source>
        <translation>como descuento</translation>
    </message>
    <message>
        <source>discount</source>
        <comment>€8.00 discount</comment>
        <translation>de descuento</translation>
    </message>
    <message>
        <source>as store credit</source>
        <translation>en saldo de tienda</translation>
    </message>
    <message>
        <source>store credit</source>
        <comment>€8.00 store credit</comment>
        <translation>en saldo de tienda</translation>
    </message>
    <message>
        <source>as a gift code</source>
        <translation>en un código de regalo</translation>
    </message>
    <message>
        <source>points per %1 of the purchase</source>
        <translation>puntos por cada %1 de la compra</translation>
    </message>
    <message numerus="yes">
        <source>point(s)</source>
        <comment>behind their number</comment>
        <translation>
            <numerusform>punto</numerusform>
            <numerusform>puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>× %1</source>
        <comment>2 × Tote bag</comment>
        <translation>× %1</translation>
    </message>
    <message>
        <source>of it %1</source>
        <extracomment>&quot;5% of it as store credit&quot;</extracomment>
        <translation>de su importe %1</translation>
    </message>
    <message>
        <source>of the purchase %1</source>
        <translation>de la compra %1</translation>
    </message>
    <message>
        <source>Kind of reward</source>
        <translation>Tipo de recompensa</translation>
    </message>
    <message>
        <source>each one that is referred</source>
        <translation>cada uno que se recomiende</translation>
    </message>
    <message>
        <source>each friend who is referred</source>
        <translation>cada amigo recomendado</translation>
    </message>
    <message>
        <source>each one that qualifies</source>
        <translation>cada uno que quede cualificado</translation>
    </message>
    <message>
        <source>each friend who qualifies</source>
        <translation>cada amigo que quede cualificado</translation>
    </message>
    <message>
        <source>each one that buys</source>
        <translation>cada uno que compre</translation>
    </message>
    <message>
        <source>each friend who buys</source>
        <translation>cada amigo que compre</translation>
    </message>
    <message>
        <source>each purchase of a friend</source>
        <translation>cada compra de un amigo</translation>
    </message>
    <message>
        <source>the %1 purchase of each friend</source>
        <translation>la compra n.º %1 de cada amigo</translation>
    </message>
    <message numerus="yes">
        <source>each friend who is still a customer after %Ln day(s)</source>
        <translation>
            <numerusform>cada amigo que siga siendo cliente tras %Ln día</numerusform>
            <numerusform>cada amigo que siga siendo cliente tras %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is given for</source>
        <translation>Por qué se da</translation>
    </message>
    <message>
        <source>How long it is valid</source>
        <translation>Cuánto tiempo vale</translation>
    </message>
    <message>
        <source>without end</source>
        <comment>valid without end</comment>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>RulesCheck</name>
    <message>
        <source>“%1”: the least amount is above the most. Make it smaller.</source>
        <translation>“%1”: el importe mínimo supera al máximo. Redúzcalo.</translation>
    </message>
    <message>
        <source>“%1”: say how many are needed, at least 1.</source>
        <translation>“%1”: diga cuántos hacen falta, al menos 1.</translation>
    </message>
    <message>
        <source>“%1”: this occasion takes no number. Leave it out.</source>
        <translation>“%1”: esta ocasión no lleva número. Quítelo.</translation>
    </message>
    <message>
        <source>“%1”: a percentage needs a purchase to be taken of. Give a fixed amount.</source>
        <translation>“%1”: un porcentaje necesita una compra. Ponga un importe fijo.</translation>
    </message>
    <message>
        <source>“%1”: a percentage of a sale cannot be given in pieces. Give a number of them.</source>
        <translation>“%1”: un porcentaje de una venta no se puede dar en unidades. Ponga cuántas.</translation>
    </message>
    <message>
        <source>“%1”: the last day is before the first, so it never applies. Change the dates.</source>
        <translation>“%1”: el último día es anterior al primero, así que nunca vale. Cambie las fechas.</translation>
    </message>
    <message>
        <source>“%1”: a factor needs an amount that it changes. Give an amount or a percentage.</source>
        <translation>“%1”: un factor necesita un importe que cambiar. Ponga un importe o un porcentaje.</translation>
    </message>
    <message>
        <source>“%1”: brackets stand instead of an amount. Leave one of them out.</source>
        <translation>“%1”: los tramos sustituyen al importe. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>“%1”: the reward must shrink over at least one day. Change its days.</source>
        <translation>“%1”: la recompensa debe menguar durante un día al menos. Cambie los días.</translation>
    </message>
    <message>
        <source>“%1”: say after how many days half of the reward is left.</source>
        <translation>“%1”: diga tras cuántos días queda la mitad de la recompensa.</translation>
    </message>
    <message>
        <source>“%1”: more than two promotions on one rule. Make a rule of its own of the others.</source>
        <translation>“%1”: más de dos promociones en una regla. Haga una regla aparte con las demás.</translation>
    </message>
    <message>
        <source>“%1”: every promotion needs a name, which is shown where it applied.</source>
        <translation>“%1”: cada promoción necesita un nombre, que se muestra donde se aplicó.</translation>
    </message>
    <message>
        <source>“%1”: milestones are reached by referrers. Choose the referrer.</source>
        <translation>“%1”: los hitos los alcanza quien recomienda. Elija a quien recomienda.</translation>
    </message>
    <message>
        <source>“%1”: a milestone cannot wait for holds. Count new customers.</source>
        <translation>“%1”: un hito no puede esperar a la retención. Cuente clientes nuevos.</translation>
    </message>
    <message>
        <source>“%1”: a milestone has one amount. Add a milestone for each step.</source>
        <translation>“%1”: un hito tiene un solo importe. Añada un hito por cada nivel.</translation>
    </message>
    <message>
        <source>A rule has no key. Give it a short name that stays.</source>
        <translation>Una regla no tiene clave. Póngale un nombre corto que no cambie.</translation>
    </message>
    <message>
        <source>Two rules have the key “%1”. Rename one.</source>
        <translation>Dos reglas tienen la clave “%1”. Cambie una.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same priority. Say which of them comes first.</source>
        <translation>“%1” y “%2” tienen la misma prioridad. Diga cuál va primero.</translation>
    </message>
    <message>
        <source>“%2” never applies, because “%1” always comes before it. Give “%1” a condition or the lower priority.</source>
        <translation>“%2” nunca se aplica, porque “%1” siempre va antes. Ponga a “%1” una condición o la prioridad menor.</translation>
    </message>
    <message>
        <source>“%1”: say over how many days it counts, at least 1.</source>
        <translation>“%1”: diga durante cuántos días cuenta, al menos 1.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>A limit says neither how much nor how many. Give one of them.</source>
        <translation>Un límite no dice ni cuánto ni cuántas. Ponga uno de los dos.</translation>
    </message>
    <message>
        <source>A limit of each reward cannot be a number of rewards. Give an amount.</source>
        <translation>El límite de cada recompensa no puede ser un número de recompensas. Ponga un importe.</translation>
    </message>
    <message>
        <source>The limit of the whole business is for a year. Leave its period out.</source>
        <translation>El límite de todo el negocio es anual. Quite su periodo.</translation>
    </message>
    <message>
        <source>Say after how many days without a purchase a customer counts as new.</source>
        <translation>Diga tras cuántos días sin comprar un cliente cuenta como nuevo.</translation>
    </message>
    <message>
        <source>There is no rule yet. Add what the referrer gets.</source>
        <translation>Todavía no hay ninguna regla. Añada qué recibe quien recomienda.</translation>
    </message>
    <message>
        <source>“%1”: there is no step yet. Add the first one.</source>
        <translation>“%1”: todavía no hay ningún nivel. Añada el primero.</translation>
    </message>
    <message>
        <source>“%1”: steps %2 and %3 begin at the same place and overlap. Move one.</source>
        <translation>“%1”: los niveles %2 y %3 empiezan en el mismo punto y se solapan. Mueva uno.</translation>
    </message>
    <message>
        <source>“%1”: step %2 begins before the one in front of it. Put them in order.</source>
        <translation>“%1”: el nivel %2 empieza antes que el anterior. Póngalos en orden.</translation>
    </message>
    <message>
        <source>“%1”: smaller sales than the first bracket would get nothing. Let it begin at 0.</source>
        <translation>“%1”: las ventas menores que el primer tramo no recibirían nada. Haga que empiece en 0.</translation>
    </message>
    <message>
        <source>“%1”: brackets for each part of the sale need percentages.</source>
        <translation>“%1”: los tramos por cada parte de la venta necesitan porcentajes.</translation>
    </message>
    <message>
        <source>“%1”: a bracket is an amount or a percentage, not a factor.</source>
        <translation>“%1”: un tramo es un importe o un porcentaje, no un factor.</translation>
    </message>
    <message>
        <source>“%1”: all tiers must be amounts, all percentages, or all factors.</source>
        <translation>“%1”: todos los niveles deben ser importes, o porcentajes, o factores.</translation>
    </message>
    <message>
        <source>“%1”: factors need an amount that they change. Give one.</source>
        <translation>“%1”: los factores necesitan un importe que cambiar. Ponga uno.</translation>
    </message>
    <message>
        <source>“%1”: nothing is said below the first tier. Let it begin at 1, or at 1 with 0.</source>
        <translation>“%1”: no se dice nada por debajo del primer nivel. Haga que empiece en 1, o en 1 con 0.</translation>
    </message>
    <message>
        <source>“%1”: tiers for each part of a sale count value from 0 on, in percentages, within their period.</source>
        <translation>“%1”: los niveles por cada parte de una venta cuentan valor desde 0, en porcentajes, dentro de su periodo.</translation>
    </message>
    <message>
        <source>“%1”: only the referrer can be topped up for earlier friends.</source>
        <translation>“%1”: solo quien recomienda puede recibir la diferencia por amigos anteriores.</translation>
    </message>
    <message>
        <source>“%1”: say after how many quiet months counting starts anew.</source>
        <translation>“%1”: diga tras cuántos meses sin actividad se empieza a contar de nuevo.</translation>
    </message>
    <message>
        <source>“%1”: a reward that shrinks with time can only become smaller.</source>
        <translation>“%1”: una recompensa que mengua con el tiempo solo puede hacerse menor.</translation>
    </message>
    <message>
        <source>“%1”: nobody reaches the tier from %2 on, because a referrer gets at most %3 rewards. Lower the tier or raise the limit.</source>
        <translation>“%1”: nadie alcanza el nivel desde %2, porque quien recomienda recibe como máximo %3 recompensas. Baje el nivel o suba el límite.</translation>
    </message>
</context>
<context>
    <name>RulesEvidence</name>
    <message>
        <source>Looking at the history was stopped.</source>
        <translation>La lectura del historial se detuvo.</translation>
    </message>
</context>
<context>
    <name>RulesFile</name>
    <message>
        <source>“%1” is not a known key here.</source>
        <translation>“%1” no es una clave conocida aquí.</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>se espera un texto.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>se espera true o false.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>se espera un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>a date such as 2026-12-31 is expected.</source>
        <translation>se espera una fecha como 2026-12-31.</translation>
    </message>
    <message>
        <source>one of these words is expected: %1.</source>
        <translation>se espera una de estas palabras: %1.</translation>
    </message>
    <message>
        <source>an object in braces is expected.</source>
        <translation>se espera un objeto entre llaves.</translation>
    </message>
    <message>
        <source>a list in brackets is expected.</source>
        <translation>se espera una lista entre corchetes.</translation>
    </message>
    <message>
        <source>one of flat, percent_bp and factor_bp is expected.</source>
        <translation>se espera flat, percent_bp o factor_bp.</translation>
    </message>
    <message>
        <source>this reward is not one of the first format.</source>
        <translation>esta recompensa no es del primer formato.</translation>
    </message>
    <message>
        <source>these rules are not complete.</source>
        <translation>estas reglas no están completas.</translation>
    </message>
    <message>
        <source>These rules are not JSON: %1, at byte %2.</source>
        <translation>Estas reglas no son JSON: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>These rules have format %1. Please update Vouchwell.</source>
        <translation>Estas reglas tienen el formato %1. Actualice Vouchwell.</translation>
    </message>
    <message>
        <source>currency: a code of three letters such as EUR is expected.</source>
        <translation>currency: se espera un código de tres letras como EUR.</translation>
    </message>
    <message>
        <source>Rules from a file</source>
        <translation>Reglas de un archivo</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Please choose another file.</source>
        <translation>No se puede leer «%1» (%2). Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large for rules. Please choose another file.</source>
        <translation>«%1» es demasiado grande para unas reglas. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>RulesLint</name>
    <message>
        <source>Raise it to %1</source>
        <translation>Subirlo a %1</translation>
    </message>
    <message>
        <source>The budget of %1 is used up already: new rewards come to nothing.</source>
        <translation>El presupuesto de %1 ya está agotado: las recompensas nuevas quedan en nada.</translation>
    </message>
    <message>
        <source>The budget of %1 will be used up around %2, before it ends on %3: %4 since %5.</source>
        <translation>El presupuesto de %1 se agotará hacia el %2, antes de su fin el %3: %4 desde el %5.</translation>
    </message>
    <message>
        <source>The budget of %1 will be used up around %2: %3 since %4.</source>
        <translation>El presupuesto de %1 se agotará hacia el %2: %3 desde el %4.</translation>
    </message>
    <message>
        <source>Raise it, lower the rewards, or end the campaign on that day: afterwards nobody gets what the terms promise.</source>
        <translation>Súbalo, baje las recompensas o termine la campaña ese día: después nadie recibe lo que prometen las condiciones.</translation>
    </message>
    <message>
        <source>Give each part its own share</source>
        <translation>Dar a cada parte su porcentaje</translation>
    </message>
    <message>
        <source>A sale of %1 gets %2, one of %3 only %4.</source>
        <translation>Una venta de %1 recibe %2; una de %3, solo %4.</translation>
    </message>
    <message>
        <source>Let larger sales never get less than smaller ones.</source>
        <translation>Haga que las ventas mayores nunca reciban menos que las menores.</translation>
    </message>
    <message>
        <source>Two sales of %1 earn %2, one of %3 earns %4.</source>
        <translation>Dos ventas de %1 ganan %2; una de %3 gana %4.</translation>
    </message>
    <message>
        <source>Give a share of the purchase instead of a fixed amount, or limit what one friend can bring.</source>
        <translation>Dé un porcentaje de la compra en lugar de un importe fijo, o limite lo que puede aportar un amigo.</translation>
    </message>
    <message>
        <source>Friend no. %1 is worth %2 more than friend no. %3.</source>
        <translation>El amigo n.º %1 vale %2 más que el n.º %3.</translation>
    </message>
    <message>
        <source>Whoever stands just below is tempted to help along. Put a tier in between, or let the reward rise more evenly.</source>
        <translation>Quien está justo debajo tiene la tentación de ayudarse. Ponga un nivel intermedio, o haga que la recompensa suba más gradualmente.</translation>
    </message>
    <message>
        <source>Do not top up earlier friends</source>
        <translation>No completar los amigos anteriores</translation>
    </message>
    <message>
        <source>On the last day of the period a friend can be worth %1, on the next day everybody begins with %2 again: hurrying pays.</source>
        <translation>El último día del periodo un amigo puede valer %1; al día siguiente todos empiezan de nuevo con %2: darse prisa compensa.</translation>
    </message>
    <message>
        <source>Count the days before each purchase instead of calendar periods.</source>
        <translation>Cuente los días anteriores a cada compra en lugar de periodos del calendario.</translation>
    </message>
    <message>
        <source>Count the last %1</source>
        <translation>Contar los últimos %1</translation>
    </message>
    <message>
        <source>From %1 on the reward is %2 of what it is one day earlier: waiting pays.</source>
        <translation>Desde el %1 la recompensa es el %2 de la del día anterior: esperar compensa.</translation>
    </message>
    <message>
        <source>Announce it on its first day, not before.</source>
        <translation>Anúnciela el primer día, no antes.</translation>
    </message>
    <message>
        <source>Begin it at %1</source>
        <translation>Empezarlo en %1</translation>
    </message>
    <message>
        <source>Nobody has reached the tier at %1 yet; the most was %2 (%3).</source>
        <translation>Nadie ha alcanzado todavía el nivel de %1; lo máximo fue %2 (%3).</translation>
    </message>
    <message>
        <source>A goal that is far off spurs nobody on. Let it begin lower, or leave it out.</source>
        <translation>Una meta lejana no anima a nadie. Haga que empiece más abajo, o quítela.</translation>
    </message>
    <message>
        <source>Nobody has reached the milestone of %1 yet; the most was %2 (%3).</source>
        <translation>Nadie ha alcanzado todavía el hito de %1; lo máximo fue %2 (%3).</translation>
    </message>
    <message>
        <source>Rewards are paid after %1, but goods come back to your shop up to %2 after the sale (%3 of 100 returns).</source>
        <translation>Las recompensas se pagan a los %1, pero la mercancía vuelve a su tienda hasta %2 después de la venta (%3 de cada 100 devoluciones).</translation>
    </message>
    <message>
        <source>Hold rewards until most returns are in: what was paid already has to be claimed back.</source>
        <translation>Retenga las recompensas hasta que lleguen casi todas las devoluciones: lo ya pagado hay que reclamarlo.</translation>
    </message>
    <message>
        <source>Hold rewards for %1</source>
        <translation>Retener las recompensas %1</translation>
    </message>
    <message>
        <source>Lower it to %1</source>
        <translation>Bajarla a %1</translation>
    </message>
    <message>
        <source>The rewards for a friend cost %1, but a new customer is worth %2.</source>
        <translation>Las recompensas por un amigo cuestan %1, pero un cliente nuevo vale %2.</translation>
    </message>
    <message>
        <source>From friend no. %1 on the rewards cost %2, but a new customer is worth %3.</source>
        <translation>Desde el amigo n.º %1 las recompensas cuestan %2, pero un cliente nuevo vale %3.</translation>
    </message>
    <message>
        <source>Lower the reward, or give something that costs you less.</source>
        <translation>Baje la recompensa, o dé algo que le cueste menos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Cliff</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Inalcanzable</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Loophole</source>
        <translation>Laguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) by friends</source>
        <translation>
            <numerusform>%Ln compra de amigos</numerusform>
            <numerusform>%Ln compras de amigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln devolución</numerusform>
            <numerusform>%Ln devoluciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referrer(s)</source>
        <translation>
            <numerusform>%Ln persona que recomienda</numerusform>
            <numerusform>%Ln personas que recomiendan</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: steps and limits, what splitting, waiting and hurrying would gain, and your history of %1, %2 and %3.</source>
        <translation>Se revisó: niveles y límites, lo que se ganaría dividiendo, esperando o con prisa, y su historial de %1, %2 y %3.</translation>
    </message>
</context>
<context>
    <name>SaleTexts</name>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>Stages and rewards follow the file.</source>
        <translation>Etapas y recompensas siguen al archivo.</translation>
    </message>
    <message>
        <source>The book stays unless you decide.</source>
        <translation>Sin decisión, queda lo del libro.</translation>
    </message>
    <message>
        <source>What was bought came back, and so does the reward.</source>
        <translation>Lo comprado se devolvió, y con ello la recompensa.</translation>
    </message>
    <message>
        <source>What was bought with “%1” came back, and so does the reward.</source>
        <translation>Lo comprado con “%1” se devolvió, y con ello la recompensa.</translation>
    </message>
    <message>
        <source>The first purchase after the referral.</source>
        <translation>La primera compra después de la recomendación.</translation>
    </message>
    <message>
        <source>The first purchase after the referral: “%1”.</source>
        <translation>La primera compra después de la recomendación: “%1”.</translation>
    </message>
    <message>
        <source>This is taken off the sale; stages and rewards follow.</source>
        <translation>Se descuenta de la venta; etapas y recompensas la siguen.</translation>
    </message>
    <message>
        <source>The row names no sale, so nothing is taken off one.</source>
        <translation>La fila no nombra ninguna venta, así que no se descuenta de ninguna.</translation>
    </message>
    <message>
        <source>The sale “%1” is not in the book. The return finds it when a later list brings it.</source>
        <translation>La venta “%1” no está en el libro. La devolución la encontrará cuando una lista posterior la traiga.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln become(s) a customer</source>
        <translation>
            <numerusform>%Ln se hace cliente</numerusform>
            <numerusform>%Ln se hacen clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is (are) a customer no more</source>
        <translation>
            <numerusform>%Ln deja de ser cliente</numerusform>
            <numerusform>%Ln dejan de ser clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Rewards: %2 in all.</source>
        <extracomment>%1: &quot;5 become customers and 1 is a customer no more&quot;; %2: an amount of money</extracomment>
        <translation>%1. Recompensas: %2 en total.</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>There is no room to make the sample shop in “%1”.</source>
        <translation>No hay espacio para crear la tienda de muestra en “%1”.</translation>
    </message>
    <message>
        <source>Corner Bakery (sample)</source>
        <translation>Panadería de la Esquina (muestra)</translation>
    </message>
</context>
<context>
    <name>SavePerson</name>
    <message>
        <source>%1 is the e-mail address of %2 already. Nothing was saved.</source>
        <translation>%1 ya es la dirección de correo de %2. No se guardó nada.</translation>
    </message>
    <message>
        <source>Please enter a name or an e-mail address.</source>
        <translation>Escribir un nombre o una dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime. Please look at the new values and enter yours again.</source>
        <translation>Entretanto, otra persona cambió %1. Revisar los valores nuevos y volver a escribir los propios.</translation>
    </message>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Esta persona ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please enter the IBAN of the account of %1 too.</source>
        <translation>Introduzca también el IBAN de la cuenta de %1.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Please give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
</context>
<context>
    <name>Seasons</name>
    <message>
        <source>The season is no longer in the book.</source>
        <translation>La temporada ya no está en el libro.</translation>
    </message>
    <message>
        <source>The season %1 is closed: its places stay as they were. Please make a new season.</source>
        <translation>La temporada %1 está cerrada: sus puestos quedan como estaban. Cree una temporada nueva.</translation>
    </message>
    <message>
        <source>Please give the season a name.</source>
        <translation>Póngale un nombre a la temporada.</translation>
    </message>
    <message>
        <source>There is a season %1 already. Please choose another name.</source>
        <translation>Ya hay una temporada %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The last day of the season lies before its first one.</source>
        <translation>El último día de la temporada es anterior al primero.</translation>
    </message>
    <message>
        <source>What the season counts is not known to this version of Vouchwell.</source>
        <translation>Esta versión de Vouchwell no conoce lo que cuenta la temporada.</translation>
    </message>
    <message>
        <source>A share cannot be counted per year as a customer. Please choose another way.</source>
        <translation>Una proporción no se puede contar por año como cliente. Elija otra forma.</translation>
    </message>
    <message>
        <source>No season was made yet.</source>
        <translation>Todavía no se creó ninguna temporada.</translation>
    </message>
    <message>
        <source>There is no season “%1”. Please choose one of these: %2.</source>
        <translation>No hay ninguna temporada «%1». Elija una de estas: %2.</translation>
    </message>
    <message>
        <source>The season %1 runs until %2. Please close it when it is over.</source>
        <translation>La temporada %1 dura hasta el %2. Ciérrela cuando termine.</translation>
    </message>
    <message>
        <source>The places of a closed season cannot be read. Please check the book with File &gt; Check the book.</source>
        <translation>No se pueden leer los puestos de una temporada cerrada. Compruebe el libro con Archivo &gt; Comprobar el libro.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>The segment is no longer in the book.</source>
        <translation>El segmento ya no está en el libro.</translation>
    </message>
    <message>
        <source>Please give the segment a name.</source>
        <translation>Póngale un nombre al segmento.</translation>
    </message>
    <message>
        <source>There is a segment %1 already. Please choose another name.</source>
        <translation>Ya hay un segmento %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>No segment was saved yet.</source>
        <translation>Todavía no se guardó ningún segmento.</translation>
    </message>
    <message>
        <source>There is no segment “%1”. Please choose one of these: %2.</source>
        <translation>No hay ningún segmento «%1». Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 is for the segment %2. Please choose another segment there first.</source>
        <translation>%1 es para el segmento %2. Elija allí antes otro segmento.</translation>
    </message>
    <message>
        <source>customer since a day from %1 to %2</source>
        <translation>cliente desde un día entre el %1 y el %2</translation>
    </message>
    <message>
        <source>customer since %1 or later</source>
        <translation>cliente desde el %1 o después</translation>
    </message>
    <message>
        <source>customer since %1 or earlier</source>
        <translation>cliente desde el %1 o antes</translation>
    </message>
    <message>
        <source>The filter of a segment cannot be read. It may come from a newer version of Vouchwell.</source>
        <translation>No se puede leer el filtro de un segmento. Puede ser de una versión más nueva de Vouchwell.</translation>
    </message>
    <message>
        <source>Please say who belongs to the segment: a tag, a city, a day or a referral.</source>
        <translation>Diga quién forma parte del segmento: una etiqueta, una ciudad, un día o una recomendación.</translation>
    </message>
    <message>
        <source>The last day of “customer since” lies before the first one.</source>
        <translation>El último día de «cliente desde» es anterior al primero.</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>Part of a list: &quot;tagged VIP and Press&quot;</extracomment>
        <translation>con la etiqueta %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>Part of a list: &quot;from Madrid or Getafe&quot;</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>has referred somebody</source>
        <translation>ha recomendado a alguien</translation>
    </message>
    <message>
        <source>has referred nobody</source>
        <translation>no ha recomendado a nadie</translation>
    </message>
    <message>
        <source>came by a referral</source>
        <translation>llegó por recomendación</translation>
    </message>
    <message>
        <source>came without a referral</source>
        <translation>llegó sin recomendación</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todas las personas</translation>
    </message>
</context>
<context>
    <name>SettleDebt</name>
    <message>
        <source>Write off this debt?</source>
        <translation>¿Condonar esta deuda?</translation>
    </message>
    <message>
        <source>Did the money come back?</source>
        <translation>¿Volvió el dinero?</translation>
    </message>
    <message>
        <source>%1 owes %2</source>
        <translation>%1 debe %2</translation>
    </message>
    <message>
        <source>The shop gives it up: it counts as cost and is not deducted any more.</source>
        <translation>La tienda renuncia a ella: cuenta como coste y ya no se descuenta.</translation>
    </message>
    <message>
        <source>A new entry says so; the payout it was paid with stays as it is.</source>
        <translation>Un asiento nuevo lo dice; el pago con el que se pagó queda como está.</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the ledger)</source>
        <translation>&amp;Motivo (se guarda en el libro mayor)</translation>
    </message>
    <message>
        <source>&amp;Write off</source>
        <translation>&amp;Condonar</translation>
    </message>
    <message>
        <source>&amp;It came back</source>
        <translation>&amp;Volvió</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Saldado: %1</translation>
    </message>
</context>
<context>
    <name>ShopAccount</name>
    <message>
        <source>Please enter the IBAN of the shop&apos;s account too.</source>
        <translation>Introduzca también el IBAN de la cuenta de la tienda.</translation>
    </message>
    <message>
        <source>“%1” is not a BIC: it has 8 or 11 letters and digits. Most banks need none.</source>
        <translation>«%1» no es un BIC: tiene 8 u 11 letras y cifras. Casi ningún banco lo pide.</translation>
    </message>
</context>
<context>
    <name>ShopMargin</name>
    <message>
        <source>The margin is a share of the revenue: please enter more than 0 % and at most 100 %.</source>
        <translation>El margen es una parte de los ingresos: indique más de 0 % y como máximo 100 %.</translation>
    </message>
</context>
<context>
    <name>SignalLines</name>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names, separated by commas, and how many others</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two names, or several separated by commas and the last</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 brought %n friend(s) on %2.</source>
        <translation>
            <numerusform>%1 trajo a %n amigo el %2.</numerusform>
            <numerusform>%1 trajo a %n amigos el %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brought %n friend(s) from %2 to %3.</source>
        <translation>
            <numerusform>%1 trajo a %n amigo del %2 al %3.</numerusform>
            <numerusform>%1 trajo a %n amigos del %2 al %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Muchos a la vez</translation>
    </message>
    <message>
        <source>Purchases came back</source>
        <translation>Compras devueltas</translation>
    </message>
    <message>
        <source>Shared details</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <source>Was a customer already</source>
        <translation>Ya era cliente</translation>
    </message>
    <message>
        <source>Milestone paid twice</source>
        <translation>Hito pagado dos veces</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>How a signal stands</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>No longer so</source>
        <translation>Ya no es así</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Rewards on hold</source>
        <translation>Recompensas retenidas</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>%1 brought each other.</source>
        <translation>%1 se trajeron mutuamente.</translation>
    </message>
    <message>
        <source>%1 brought each other in a circle.</source>
        <translation>%1 se trajeron unos a otros en círculo.</translation>
    </message>
    <message numerus="yes">
        <source>Of what %n friend(s) of %1 bought for %2, %3 came back.</source>
        <translation>
            <numerusform>De lo que compró %n amigo de %1 por %2, se devolvieron %3.</numerusform>
            <numerusform>De lo que compraron %n amigos de %1 por %2, se devolvieron %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) of %1 share an address, a telephone or an account.</source>
        <translation>
            <numerusform>%n amigo de %1 comparte dirección, teléfono o cuenta.</numerusform>
            <numerusform>%n amigos de %1 comparten dirección, teléfono o cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was paid for %2, who had bought before.</source>
        <translation>%1 cobró por %2, que ya había comprado antes.</translation>
    </message>
    <message>
        <source>%1 was paid for the same milestone under two names.</source>
        <translation>%1 cobró el mismo hito con dos nombres.</translation>
    </message>
    <message numerus="yes">
        <source>Usual in %n day(s): %1 by this referrer before; half of all referrers never had more than %2.</source>
        <translation>
            <numerusform>Lo habitual en %n día: %1 de este recomendador hasta entonces; la mitad de todos nunca tuvo más de %2.</numerusform>
            <numerusform>Lo habitual en %n días: %1 de este recomendador hasta entonces; la mitad de todos nunca tuvo más de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are part of a knot of %n people who lead back to each other.</source>
        <translation>
            <numerusform>Forman parte de un nudo de %n persona que lleva de vuelta a sí misma.</numerusform>
            <numerusform>Forman parte de un nudo de %n personas que llevan unas a otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like these.</source>
        <translation>
            <numerusform>… y %n más como estos.</numerusform>
            <numerusform>… y %n más como estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 came back</source>
        <translation>Se devolvieron %1 de %2</translation>
    </message>
    <message>
        <source>Same address (%1)</source>
        <extracomment>What several people share; the number tells several of them apart</extracomment>
        <translation>Misma dirección (%1)</translation>
    </message>
    <message>
        <source>Same telephone (%1)</source>
        <translation>Mismo teléfono (%1)</translation>
    </message>
    <message>
        <source>Same bank account (%1)</source>
        <translation>Misma cuenta bancaria (%1)</translation>
    </message>
    <message>
        <source>Bought on %1 already; %2 paid, %3 owed back</source>
        <translation>Ya compró el %1; %2 pagados, %3 por devolver</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 pagados</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Calificado</translation>
    </message>
    <message>
        <source>Became a customer</source>
        <translation>Se hizo cliente</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>What somebody earned is handed over with “Use…”, which takes it out of the stock.</source>
        <translation>Lo que alguien ha ganado se entrega con «Usar…», que lo saca de las existencias.</translation>
    </message>
    <message>
        <source>The date lies in the future. Please choose today or an earlier day.</source>
        <translation>La fecha está en el futuro. Elija hoy o un día anterior.</translation>
    </message>
    <message>
        <source>Please enter a number of pieces from 0 to %1.</source>
        <translation>Escriba un número de piezas de 0 a %1.</translation>
    </message>
    <message>
        <source>Please enter how many pieces it is about.</source>
        <translation>Escriba de cuántas piezas se trata.</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept with the stock.</source>
        <translation>Diga por qué: el motivo se guarda con las existencias.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n piece(s) of “%1” would be missing: more would have left the stock than there is. Please count it, or enter what came in.</source>
        <translation>
            <numerusform>Entonces faltaría %n pieza de «%1»: habría salido más de lo que hay. Haga un recuento o anote lo que entró.</numerusform>
            <numerusform>Entonces faltarían %n piezas de «%1»: habría salido más de lo que hay. Haga un recuento o anote lo que entró.</numerusform>
        </translation>
    </message>
    <message>
        <source>No count is kept of “%1”. Please enter what came in, or count it, first.</source>
        <translation>No se lleva la cuenta de «%1». Anote primero lo que entró, o haga un recuento.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Esto ya se deshizo.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The book is being written by somebody else. Nothing was changed; please try again in a moment.</source>
        <translation>Otra persona está escribiendo en el libro. No se cambió nada; volver a intentar en un momento.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; please free some space and try again.</source>
        <translation>El disco está lleno. No se cambió nada; liberar espacio y volver a intentar.</translation>
    </message>
    <message>
        <source>The book cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>No se puede escribir en el libro: el archivo o su carpeta es de solo lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The book can no longer be reached (%1). Nothing was changed; please open it again.</source>
        <translation>Ya no se puede acceder al libro (%1). No se cambió nada; abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>The book could not be written (%1). Nothing was changed; please try again.</source>
        <translation>No se pudo escribir en el libro (%1). No se cambió nada; volver a intentar.</translation>
    </message>
    <message>
        <source>The book was cut off while it was written, and cannot be mended where it may only be read. Please copy it, with the file beside it that ends in “-journal”, to a folder of your own and open it there.</source>
        <translation>La escritura del libro se interrumpió y no se puede reparar donde solo se permite leer. Cópielo a una carpeta propia, junto con el archivo contiguo que termina en «-journal», y ábralo allí.</translation>
    </message>
    <message>
        <source>The book was damaged or changed by another program (%1). Nothing was changed; please restore a backup.</source>
        <translation>El libro se dañó o lo cambió otro programa (%1). No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of this book was moved, renamed, deleted or replaced by another program. Nothing was changed; please save a copy of what you see here.</source>
        <translation>Otro programa movió, renombró, eliminó o reemplazó el archivo de este libro. No se cambió nada; guarde una copia de lo que ve aquí.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; please close other programs and try again.</source>
        <translation>No hay memoria suficiente. No se ha cambiado nada; cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TableProblem</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read completely. Get the file again, or open it in a spreadsheet program and save it under a new name.</source>
        <translation>“%1” está dañado y no se puede leer por completo. Obtener el archivo de nuevo, o abrirlo en un programa de hojas de cálculo y guardarlo con otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no bytes at all. Choose another file.</source>
        <translation>“%1” está vacío: no tiene ni un byte. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>“%1” holds no text, only the mark that names its encoding. Choose another file.</source>
        <translation>“%1” no contiene texto, solo la marca que indica su codificación. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>“%1” holds only empty lines. Choose another file.</source>
        <translation>“%1” contiene solo líneas vacías. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a table of text. Choose a CSV or XLSX file.</source>
        <translation>“%1” no es una tabla de texto. Elegir un archivo CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without a password and choose it again.</source>
        <translation>“%1” está protegido con contraseña. Guardarlo sin contraseña y elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that is not supported. Open it in a spreadsheet program and save it again.</source>
        <translation>“%1” está comprimido de una forma no admitida. Abrirlo en un programa de hojas de cálculo y guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds document type declarations, which spreadsheets never have. It was not read, for safety.</source>
        <translation>“%1” contiene declaraciones de tipo de documento, que las hojas de cálculo nunca tienen. No se leyó, por seguridad.</translation>
    </message>
    <message>
        <source>“%1” is nested more deeply than a spreadsheet can be. It was not read, for safety.</source>
        <translation>“%1” está anidado más profundamente de lo posible en una hoja de cálculo. No se leyó, por seguridad.</translation>
    </message>
    <message>
        <source>“%1” becomes too large when it is unpacked. Split it into smaller files, or save it as CSV.</source>
        <translation>“%1” resulta demasiado grande al descomprimirlo. Dividirlo en archivos más pequeños o guardarlo como CSV.</translation>
    </message>
    <message>
        <source>“%1” holds two parts of the same name, so its content is not certain. Open it in a spreadsheet program and save it again.</source>
        <translation>“%1” contiene dos partes con el mismo nombre, así que su contenido no es seguro. Abrirlo en un programa de hojas de cálculo y guardarlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is an archive without a spreadsheet in it. Choose a CSV or XLSX file.</source>
        <translation>“%1” es un archivo comprimido sin hoja de cálculo. Elegir un archivo CSV o XLSX.</translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook (XLSB). Save it as XLSX or CSV and choose it again.</source>
        <translation>“%1” es un libro binario de Excel (XLSB). Guardarlo como XLSX o CSV y elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has no sheet with cells. Choose a file with a table in it.</source>
        <translation>“%1” no tiene ninguna hoja con celdas. Elegir un archivo que contenga una tabla.</translation>
    </message>
    <message>
        <source>“%1” is a document or presentation, not a spreadsheet. Choose a CSV or XLSX file.</source>
        <translation>“%1” es un documento o una presentación, no una hoja de cálculo. Elegir un archivo CSV o XLSX.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” is longer than 1 MB. Check that the file is a table of text.</source>
        <translation>La línea %2 de “%1” supera 1 MB. Comprobar que el archivo sea una tabla de texto.</translation>
    </message>
    <message>
        <source>Line %2 of “%1” has more than 16,384 columns. Check how its values are separated.</source>
        <translation>La línea %2 de “%1” tiene más de 16&#xa0;384 columnas. Comprobar cómo están separados los valores.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or the network, and try again.</source>
        <translation>No se pudo leer “%1” hasta el final. Comprobar el disco o la red y volver a intentar.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of Excel 4 or older. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>“%1” es un libro de Excel 4 o anterior. Abrirlo en una hoja de cálculo y guardarlo como XLSX o CSV.</translation>
    </message>
</context>
<context>
    <name>TableProfile</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; the dates of this column were read with the day first, as is usual in the shop’s country.</source>
        <translation>“%1” se puede leer de dos maneras; las fechas de esta columna se leyeron con el día primero, como es habitual en el país de la tienda.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; the dates of this column were read with the month first, as is usual in the shop’s country.</source>
        <translation>“%1” se puede leer de dos maneras; las fechas de esta columna se leyeron con el mes primero, como es habitual en el país de la tienda.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; the dates of this column were read with the year first, as is usual in the shop’s country.</source>
        <translation>“%1” se puede leer de dos maneras; las fechas de esta columna se leyeron con el año primero, como es habitual en el país de la tienda.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; the amounts of this column were read with a decimal comma, as is usual in the shop’s country.</source>
        <translation>“%1” se puede leer de dos maneras; los importes de esta columna se leyeron con coma decimal, como es habitual en el país de la tienda.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways; the amounts of this column were read with a decimal point, as is usual in the shop’s country.</source>
        <translation>“%1” se puede leer de dos maneras; los importes de esta columna se leyeron con punto decimal, como es habitual en el país de la tienda.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n columns; the ones after that were left out.</source>
        <translation>
            <numerusform>La tabla tiene más de %n columna; las siguientes se omitieron.</numerusform>
            <numerusform>La tabla tiene más de %n columnas; las siguientes se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has column titles but no rows below them.</source>
        <translation>La tabla tiene títulos de columna, pero ninguna fila debajo.</translation>
    </message>
    <message>
        <source>Reading the table was cancelled.</source>
        <translation>Se canceló la lectura de la tabla.</translation>
    </message>
    <message>
        <source>Row %1 holds no text, so it cannot be the header. Choose the row with the titles of the columns, or say that there is none.</source>
        <translation>La fila %1 no contiene texto, así que no puede ser el encabezado. Elija la fila con los títulos de las columnas o indique que no hay ninguno.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>A reward for %1 was paid since, so this cannot be taken back. Please record a correction instead, such as money that came back.</source>
        <translation>Desde entonces se pagó una recompensa por %1, así que esto no se puede deshacer. Registre en su lugar una corrección, como dinero devuelto.</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>The referrer</source>
        <translation>Quien recomienda</translation>
    </message>
    <message>
        <source>The referred friend</source>
        <translation>El amigo recomendado</translation>
    </message>
    <message>
        <source>The member of staff who asked</source>
        <translation>La persona del personal que lo pidió</translation>
    </message>
    <message>
        <source>Whoever referred the referrer</source>
        <translation>Quien recomendó a quien recomienda</translation>
    </message>
    <message>
        <source>a reward in steps</source>
        <translation>una recompensa por niveles</translation>
    </message>
    <message>
        <source>%1 gets %2 when the referral is made.</source>
        <translation>%1 recibe %2 cuando se hace la recomendación.</translation>
    </message>
    <message>
        <source>%1 gets %2 when the friend is qualified.</source>
        <translation>%1 recibe %2 cuando el amigo queda cualificado.</translation>
    </message>
    <message>
        <source>%1 gets %2 when the friend buys for the first time.</source>
        <translation>%1 recibe %2 cuando el amigo compra por primera vez.</translation>
    </message>
    <message>
        <source>%1 gets %2 for every purchase of the friend.</source>
        <translation>%1 recibe %2 por cada compra del amigo.</translation>
    </message>
    <message>
        <source>%1 gets %2 for purchase number %3 of the friend.</source>
        <translation>%1 recibe %2 por la compra número %3 del amigo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %2 when the friend is still a customer after %n day(s).</source>
        <translation>
            <numerusform>%1 recibe %2 cuando el amigo sigue siendo cliente tras %n día.</numerusform>
            <numerusform>%1 recibe %2 cuando el amigo sigue siendo cliente tras %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets %2 once for reaching %3, %4.</source>
        <translation>%1 recibe %2 una vez por alcanzar %3, %4.</translation>
    </message>
    <message>
        <source>This begins on %1.</source>
        <translation>Esto empieza el %1.</translation>
    </message>
    <message>
        <source>The last day of this is %1.</source>
        <translation>El último día de esto es el %1.</translation>
    </message>
    <message>
        <source>This is given if %1.</source>
        <translation>Se da si %1.</translation>
    </message>
    <message>
        <source>It is given in addition to other rewards.</source>
        <translation>Se da además de otras recompensas.</translation>
    </message>
    <message>
        <source>Where several rules fit, the one with the highest priority counts; this one has %1.</source>
        <translation>Si valen varias reglas, cuenta la de mayor prioridad; esta tiene %1.</translation>
    </message>
    <message>
        <source>Where this is given, nothing is given in addition.</source>
        <translation>Donde se da esto, no se da nada más.</translation>
    </message>
    <message>
        <source>For the part of a purchase from %1 on: %2.</source>
        <translation>Por la parte de una compra desde %1: %2.</translation>
    </message>
    <message>
        <source>For a purchase from %1 on: %2.</source>
        <translation>Por una compra desde %1: %2.</translation>
    </message>
    <message>
        <source>From %1 on: %2.</source>
        <translation>Desde %1: %2.</translation>
    </message>
    <message>
        <source>This is counted %1.</source>
        <translation>Esto se cuenta %1.</translation>
    </message>
    <message>
        <source>Whoever reaches a tier gets its reward for that friend already.</source>
        <translation>Quien alcanza un nivel recibe su recompensa ya por ese amigo.</translation>
    </message>
    <message>
        <source>Whoever reaches a tier gets its reward from the next friend on.</source>
        <translation>Quien alcanza un nivel recibe su recompensa desde el siguiente amigo.</translation>
    </message>
    <message>
        <source>Whoever reaches a tier gets its reward for that friend already, and the difference for the friends before.</source>
        <translation>Quien alcanza un nivel recibe su recompensa ya por ese amigo, y la diferencia por los amigos anteriores.</translation>
    </message>
    <message>
        <source>Each part of a purchase gets the percentage of the tier it falls into.</source>
        <translation>Cada parte de una compra recibe el porcentaje del nivel en que cae.</translation>
    </message>
    <message>
        <source>A tier once reached is kept.</source>
        <translation>Un nivel alcanzado se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Counting starts anew after %n month(s) without a new one.</source>
        <translation>
            <numerusform>Se empieza a contar de nuevo tras %n mes sin uno nuevo.</numerusform>
            <numerusform>Se empieza a contar de nuevo tras %n meses sin uno nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the reward is %2 of the usual.</source>
        <translation>%1: la recompensa es el %2 de la habitual.</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 empieza el %2.</translation>
    </message>
    <message>
        <source>The last day of %1 is %2.</source>
        <translation>El último día de %1 es el %2.</translation>
    </message>
    <message>
        <source>%1 applies if %2.</source>
        <translation>%1 se aplica si %2.</translation>
    </message>
    <message numerus="yes">
        <source>From %n day(s) after the referral on, %1 of the reward is left.</source>
        <translation>
            <numerusform>Desde %n día después de la recomendación queda el %1 de la recompensa.</numerusform>
            <numerusform>Desde %n días después de la recomendación queda el %1 de la recompensa.</numerusform>
        </translation>
    </message>
    <message>
        <source>From day %1 to day %2 after the referral the reward shrinks evenly.</source>
        <translation>Del día %1 al día %2 tras la recomendación la recompensa mengua por igual.</translation>
    </message>
    <message numerus="yes">
        <source>With every %n day(s) between referral and purchase the reward is halved.</source>
        <translation>
            <numerusform>Con cada %n día entre la recomendación y la compra la recompensa se reduce a la mitad.</numerusform>
            <numerusform>Con cada %n días entre la recomendación y la compra la recompensa se reduce a la mitad.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 of the reward is left.</source>
        <translation>Queda al menos el %1 de la recompensa.</translation>
    </message>
    <message>
        <source>It is at least %1.</source>
        <translation>Es al menos %1.</translation>
    </message>
    <message>
        <source>It is at most %1.</source>
        <translation>Es como máximo %1.</translation>
    </message>
    <message>
        <source>One of them is worth %1.</source>
        <translation>Cada uno vale %1.</translation>
    </message>
    <message numerus="yes">
        <source>The reward becomes available after %n day(s).</source>
        <translation>
            <numerusform>La recompensa está disponible tras %n día.</numerusform>
            <numerusform>La recompensa está disponible tras %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that the shop approves every reward before it is paid.</source>
        <translation>Después la tienda aprueba cada recompensa antes de pagarla.</translation>
    </message>
    <message>
        <source>It is given in %1 parts, %2 days apart.</source>
        <translation>Se da en %1 partes, cada %2 días.</translation>
    </message>
    <message numerus="yes">
        <source>A reward that is not used within %n day(s) expires.</source>
        <translation>
            <numerusform>Una recompensa que no se usa en %n día caduca.</numerusform>
            <numerusform>Una recompensa que no se usa en %n días caduca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a part of the purchase is returned, the reward shrinks by the same part.</source>
        <translation>Si se devuelve una parte de la compra, la recompensa se reduce en la misma parte.</translation>
    </message>
    <message>
        <source>Where a part of the purchase is returned, a fixed reward stays and a percentage shrinks.</source>
        <translation>Si se devuelve una parte de la compra, una recompensa fija se queda y un porcentaje se reduce.</translation>
    </message>
    <message numerus="yes">
        <source>A purchase counts when it is made within %n day(s) after the referral.</source>
        <translation>
            <numerusform>Una compra cuenta si se hace en %n día tras la recomendación.</numerusform>
            <numerusform>Una compra cuenta si se hace en %n días tras la recomendación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The purchase must be at least %1.</source>
        <translation>La compra debe ser de al menos %1.</translation>
    </message>
    <message numerus="yes">
        <source>A referral is credited for purchases up to %n day(s) after it.</source>
        <translation>
            <numerusform>Una recomendación se acredita por compras hasta %n día después.</numerusform>
            <numerusform>Una recomendación se acredita por compras hasta %n días después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The referrer can still be named up to %n day(s) after the first purchase.</source>
        <translation>
            <numerusform>Aún se puede decir quién recomendó hasta %n día después de la primera compra.</numerusform>
            <numerusform>Aún se puede decir quién recomendó hasta %n días después de la primera compra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can refer themselves.</source>
        <translation>Nadie puede recomendarse a sí mismo.</translation>
    </message>
    <message>
        <source>People of the same household cannot refer each other.</source>
        <translation>Las personas del mismo hogar no pueden recomendarse entre sí.</translation>
    </message>
    <message>
        <source>A purchase that is returned in full earns nothing; the next one in time takes its place.</source>
        <translation>Una compra devuelta por completo no da nada; la siguiente a tiempo ocupa su lugar.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Quién cuenta</translation>
    </message>
    <message>
        <source>A friend who has bought before does not count.</source>
        <translation>Un amigo que ya había comprado no cuenta.</translation>
    </message>
    <message>
        <source>A friend who has bought before counts too.</source>
        <translation>Un amigo que ya había comprado también cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>A friend who has bought before counts only after %n day(s) without a purchase.</source>
        <translation>
            <numerusform>Un amigo que ya había comprado solo cuenta tras %n día sin comprar.</numerusform>
            <numerusform>Un amigo que ya había comprado solo cuenta tras %n días sin comprar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where several people refer the same friend, the earliest counts.</source>
        <translation>Si varias personas recomiendan al mismo amigo, cuenta la primera.</translation>
    </message>
    <message>
        <source>Where several people refer the same friend, the last before the purchase counts.</source>
        <translation>Si varias personas recomiendan al mismo amigo, cuenta la última antes de la compra.</translation>
    </message>
    <message>
        <source>Where several people refer the same friend, the shop decides who counts.</source>
        <translation>Si varias personas recomiendan al mismo amigo, la tienda decide quién cuenta.</translation>
    </message>
    <message>
        <source>Where several people refer the same friend, they share the reward.</source>
        <translation>Si varias personas recomiendan al mismo amigo, comparten la recompensa.</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n recompensa</numerusform>
            <numerusform>%n recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n unidad</numerusform>
            <numerusform>%n unidades</numerusform>
        </translation>
    </message>
    <message>
        <source>One reward is at most %1.</source>
        <translation>Una recompensa es como máximo %1.</translation>
    </message>
    <message>
        <source>Because of one friend both sides together get at most %1, %2.</source>
        <translation>Por un amigo ambas partes juntas reciben como máximo %1, %2.</translation>
    </message>
    <message>
        <source>For one friend a referrer gets at most %1, %2.</source>
        <translation>Por un amigo quien recomienda recibe como máximo %1, %2.</translation>
    </message>
    <message>
        <source>One person gets at most %1 for whatever reason, %2.</source>
        <translation>Una persona recibe como máximo %1 por cualquier motivo, %2.</translation>
    </message>
    <message>
        <source>A referrer gets at most %1, %2.</source>
        <translation>Quien recomienda recibe como máximo %1, %2.</translation>
    </message>
    <message>
        <source>The whole campaign gives at most %1, %2.</source>
        <translation>Toda la campaña da como máximo %1, %2.</translation>
    </message>
    <message>
        <source>All campaigns together give at most %1 in a calendar year.</source>
        <translation>Todas las campañas juntas dan como máximo %1 en un año natural.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 en efectivo</translation>
    </message>
    <message>
        <source>a discount of %1</source>
        <translation>un descuento de %1</translation>
    </message>
    <message>
        <source>%1 in store credit</source>
        <translation>%1 en saldo de tienda</translation>
    </message>
    <message>
        <source>a gift code of %1</source>
        <translation>un código de regalo de %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of the amount</source>
        <translation>el %1 del importe</translation>
    </message>
    <message>
        <source>%1 of the purchase in cash</source>
        <translation>el %1 de la compra en efectivo</translation>
    </message>
    <message>
        <source>a discount worth %1 of the purchase</source>
        <translation>un descuento por el %1 de la compra</translation>
    </message>
    <message>
        <source>%1 points for every %2 of the purchase</source>
        <translation>%1 puntos por cada %2 de la compra</translation>
    </message>
    <message>
        <source>a gift code worth %1 of the purchase</source>
        <translation>un código de regalo por el %1 de la compra</translation>
    </message>
    <message>
        <source>%1 of the purchase in store credit</source>
        <translation>el %1 de la compra en saldo de tienda</translation>
    </message>
    <message>
        <source>over the whole campaign</source>
        <translation>durante toda la campaña</translation>
    </message>
    <message>
        <source>in a calendar month</source>
        <translation>en un mes natural</translation>
    </message>
    <message>
        <source>in a calendar quarter</source>
        <translation>en un trimestre natural</translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation>en un año natural</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n qualified friend(s)</source>
        <translation>
            <numerusform>%n amigo cualificado</numerusform>
            <numerusform>%n amigos cualificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) who bought</source>
        <translation>
            <numerusform>%n amigo que compró</numerusform>
            <numerusform>%n amigos que compraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) whose reward is available</source>
        <translation>
            <numerusform>%n amigo con recompensa disponible</numerusform>
            <numerusform>%n amigos con recompensa disponible</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bought by friends</source>
        <translation>%1 comprados por amigos</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>the referrer is marked “%1”</source>
        <translation>quien recomienda lleva la etiqueta “%1”</translation>
    </message>
    <message>
        <source>the referrer is not marked “%1”</source>
        <translation>quien recomienda no lleva la etiqueta “%1”</translation>
    </message>
    <message>
        <source>the friend is marked “%1”</source>
        <translation>el amigo lleva la etiqueta “%1”</translation>
    </message>
    <message>
        <source>the friend is not marked “%1”</source>
        <translation>el amigo no lleva la etiqueta “%1”</translation>
    </message>
    <message>
        <source>the referrer lives in %1</source>
        <translation>quien recomienda vive en %1</translation>
    </message>
    <message>
        <source>the referrer does not live in %1</source>
        <translation>quien recomienda no vive en %1</translation>
    </message>
    <message>
        <source>the friend lives in %1</source>
        <translation>el amigo vive en %1</translation>
    </message>
    <message>
        <source>the friend does not live in %1</source>
        <translation>el amigo no vive en %1</translation>
    </message>
    <message>
        <source>the referral came by “%1”</source>
        <translation>la recomendación llegó por “%1”</translation>
    </message>
    <message>
        <source>the referral did not come by “%1”</source>
        <translation>la recomendación no llegó por “%1”</translation>
    </message>
    <message>
        <source>the day of the week</source>
        <translation>el día de la semana</translation>
    </message>
    <message>
        <source>the purchase</source>
        <translation>la compra</translation>
    </message>
    <message>
        <source>the number of friends who bought before</source>
        <translation>el número de amigos que compraron antes</translation>
    </message>
    <message>
        <source>the number of days since the referrer is a customer</source>
        <translation>el número de días que quien recomienda es cliente</translation>
    </message>
    <message>
        <source>the number of days since the referral</source>
        <translation>el número de días desde la recomendación</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 es al menos %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 es menor que %2</translation>
    </message>
    <message>
        <source>Draft, not published</source>
        <translation>Borrador, sin publicar</translation>
    </message>
    <message>
        <source>Version %1, in force from the beginning</source>
        <translation>Versión %1, vigente desde el principio</translation>
    </message>
    <message>
        <source>Version %1, for referrals from %2 on</source>
        <translation>Versión %1, para referidos desde el %2</translation>
    </message>
    <message>
        <source>Terms of %1</source>
        <translation>Condiciones de %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Qué vale</translation>
    </message>
    <message>
        <source>Reward for bringing a friend</source>
        <translation>Recompensa por traer a un amigo</translation>
    </message>
    <message>
        <source>Referrals within the same household count, and the shop looks at them.</source>
        <translation>Las recomendaciones dentro del mismo hogar cuentan, y la tienda las revisa.</translation>
    </message>
    <message>
        <source>%1, from %2 on: %3.</source>
        <translation>%1, a partir de %2: %3.</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%n reward(s) passed the wait and may be paid</source>
        <translation>
            <numerusform>%n recompensa cumplió la espera y se puede pagar</numerusform>
            <numerusform>%n recompensas cumplieron la espera y se pueden pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>On the Home page: the first of several windows ends on this date</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) end within two weeks</source>
        <translation>
            <numerusform>%n referido abierto vence en menos de dos semanas</numerusform>
            <numerusform>%n referidos abiertos vencen en menos de dos semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referred friend(s) have no e-mail and no phone</source>
        <translation>
            <numerusform>%n amigo recomendado no tiene correo ni teléfono</numerusform>
            <numerusform>%n amigos recomendados no tienen correo ni teléfono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gifts or codes run low: %1</source>
        <translation>
            <numerusform>%n regalo o código se agota: %1</numerusform>
            <numerusform>%n regalos o códigos se agotan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 on hand, %3 promised</source>
        <translation>%1: %2 disponibles, %3 prometidos</translation>
    </message>
    <message>
        <source>low stock</source>
        <translation>pocas existencias</translation>
    </message>
    <message>
        <source>Open gifts and codes</source>
        <translation>Abrir regalos y códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) worth a look</source>
        <translation>
            <numerusform>%n indicio que conviene revisar</numerusform>
            <numerusform>%n indicios que conviene revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at signals</source>
        <translation>Ver indicios</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) wait for your approval</source>
        <translation>
            <numerusform>%n recompensa espera su aprobación</numerusform>
            <numerusform>%n recompensas esperan su aprobación</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Prepare payout</source>
        <translation>Preparar pago</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) owe you a reward that was taken back</source>
        <translation>
            <numerusform>%n persona le debe una recompensa que se retiró</numerusform>
            <numerusform>%n personas le deben recompensas que se retiraron</numerusform>
        </translation>
    </message>
    <message>
        <source>Open debts</source>
        <translation>Abrir deudas</translation>
    </message>
    <message numerus="yes">
        <source>%n friend(s) are claimed by several people, and nobody is credited yet</source>
        <translation>
            <numerusform>A %n amigo lo reclaman varias personas y todavía no se acreditó a nadie</numerusform>
            <numerusform>A %n amigos los reclaman varias personas y todavía no se acreditó a nadie</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide who</source>
        <translation>Decidir quién</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) are open for more than 30 days</source>
        <translation>
            <numerusform>%n referido lleva abierto más de 30 días</numerusform>
            <numerusform>%n referidos llevan abiertos más de 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n day(s) old</source>
        <translation>
            <numerusform>La última copia de seguridad tiene %n día</numerusform>
            <numerusform>La última copia de seguridad tiene %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup of this book yet</source>
        <translation>Todavía no hay copia de seguridad de este libro</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of rules are kept for more than two weeks and not published</source>
        <translation>
            <numerusform>%n borrador de reglas lleva guardado más de dos semanas sin publicar</numerusform>
            <numerusform>%n borradores de reglas llevan guardados más de dos semanas sin publicar</numerusform>
        </translation>
    </message>
    <message>
        <source>Open rewards</source>
        <translation>Abrir recompensas</translation>
    </message>
    <message>
        <source>“%1” is over: its winners can be named</source>
        <extracomment>%1: the name of a challenge</extracomment>
        <translation>«%1» ha terminado: ya se puede nombrar a los ganadores</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) are over: their winners can be named</source>
        <translation>
            <numerusform>Ha terminado %n reto: ya se puede nombrar a los ganadores</numerusform>
            <numerusform>Han terminado %n retos: ya se puede nombrar a los ganadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Name winners</source>
        <translation>Nombrar ganadores</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) were reached and nobody said thank you</source>
        <translation>
            <numerusform>Se alcanzó %n hito y nadie ha dado las gracias</numerusform>
            <numerusform>Se alcanzaron %n hitos y nadie ha dado las gracias</numerusform>
        </translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>%1 a week needed</source>
        <extracomment>In a pill; %1: a number or an amount</extracomment>
        <translation>Hacen falta %1 por semana</translation>
    </message>
    <message>
        <source>This month&apos;s goal for “%1” is at risk</source>
        <extracomment>%1: a key figure</extracomment>
        <translation>El objetivo de este mes para «%1» peligra</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) of this month are at risk</source>
        <translation>
            <numerusform>Peligra %n objetivo de este mes</numerusform>
            <numerusform>Peligran %n objetivos de este mes</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>%1 done again.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n como antes</numerusform>
            <numerusform>%n como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept because they were changed since (%1)</source>
        <translation>
            <numerusform>%n se queda porque cambió desde entonces (%1)</numerusform>
            <numerusform>%n se quedan porque cambiaron desde entonces (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken back because a reward was paid (%1)</source>
        <translation>
            <numerusform>%n no se puede deshacer porque se pagó una recompensa (%1)</numerusform>
            <numerusform>%n no se pueden deshacer porque se pagó una recompensa (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken back.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>%1 taken back: %2.</source>
        <translation>Deshecho: %1: %2.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Esto ya se deshizo.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importación ya se deshizo.</translation>
    </message>
</context>
<context>
    <name>VCardReader</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>Correo electrónico %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Further addresses</source>
        <translation>Más direcciones</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The cards that begin in these lines have no end; they were read as far as they go: %1.</source>
        <translation>Las tarjetas que empiezan en estas líneas no tienen final; se leyeron hasta donde llegan: %1.</translation>
    </message>
    <message>
        <source>These lines belong to no card and were left out: %1.</source>
        <translation>Estas líneas no pertenecen a ninguna tarjeta y se omitieron: %1.</translation>
    </message>
    <message>
        <source>The texts in these lines are too long; only their beginning was read: %1.</source>
        <translation>Los textos de estas líneas son demasiado largos; solo se leyó su comienzo: %1.</translation>
    </message>
    <message>
        <source>The cards that begin in these lines are groups, not people; they were left out: %1.</source>
        <translation>Las tarjetas que empiezan en estas líneas son grupos, no personas; se omitieron: %1.</translation>
    </message>
    <message>
        <source>The cards that begin in these lines have more than %1 phones or e-mails; the further ones were left out: %2.</source>
        <translation>Las tarjetas que empiezan en estas líneas tienen más de %1 teléfonos o correos; los demás se omitieron: %2.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Another claim should be credited.</source>
        <translation>Se debería acreditar otro reclamo.</translation>
    </message>
    <message>
        <source>The credited referrer does not agree with the claims.</source>
        <translation>La persona acreditada no concuerda con los reclamos.</translation>
    </message>
    <message>
        <source>The referral date does not agree with the claims.</source>
        <translation>La fecha del referido no concuerda con los reclamos.</translation>
    </message>
    <message>
        <source>The conversion date does not agree with the sales.</source>
        <translation>La fecha de conversión no concuerda con las ventas.</translation>
    </message>
    <message>
        <source>It points to a record that does not exist.</source>
        <translation>Apunta a un registro que no existe.</translation>
    </message>
    <message>
        <source>Its postings do not sum to zero.</source>
        <translation>Sus asientos no suman cero.</translation>
    </message>
    <message>
        <source>Its postings do not agree with its state and amount.</source>
        <translation>Sus asientos no concuerdan con su estado e importe.</translation>
    </message>
    <message>
        <source>It was posted to somebody else than its recipient.</source>
        <translation>Se asentó a nombre de alguien que no es su destinatario.</translation>
    </message>
    <message>
        <source>The same reward was granted more than once.</source>
        <translation>La misma recompensa se otorgó más de una vez.</translation>
    </message>
    <message>
        <source>More than one claim is credited.</source>
        <translation>Hay más de un reclamo acreditado.</translation>
    </message>
    <message>
        <source>Its stage and its conversions do not agree.</source>
        <translation>Su etapa y sus conversiones no concuerdan.</translation>
    </message>
    <message>
        <source>This return does not point to a sale.</source>
        <translation>Esta devolución no apunta a una venta.</translation>
    </message>
    <message>
        <source>Its total is not the sum of what its people get.</source>
        <translation>Su total no es la suma de lo que reciben sus personas.</translation>
    </message>
    <message>
        <source>Its amount is not the sum of its rewards and deductions.</source>
        <translation>Su importe no es la suma de sus recompensas y descuentos.</translation>
    </message>
    <message>
        <source>What was paid is not what the ledger says was issued.</source>
        <translation>Lo pagado no es lo que el libro mayor da por entregado.</translation>
    </message>
    <message>
        <source>Its rewards are not in the state of the payout.</source>
        <translation>Sus recompensas no están en el estado del pago.</translation>
    </message>
    <message>
        <source>It was paid more than once.</source>
        <translation>Se pagó más de una vez.</translation>
    </message>
    <message>
        <source>It is said to be in a payout and is not, or the other way round.</source>
        <translation>Consta en un pago y no lo está, o al revés.</translation>
    </message>
    <message>
        <source>It is said to be paid, but no payout has it.</source>
        <translation>Consta como pagada, pero ningún pago la contiene.</translation>
    </message>
    <message>
        <source>Its postings are not those that were written.</source>
        <translation>Sus asientos no son los que se escribieron.</translation>
    </message>
    <message>
        <source>Its stage is not what the facts say.</source>
        <translation>Su etapa no es la que dicen los hechos.</translation>
    </message>
    <message>
        <source>The reason for its stage is not what the facts say.</source>
        <translation>El motivo de su etapa no es el que dicen los hechos.</translation>
    </message>
    <message>
        <source>The reason why a claim is not credited is another one.</source>
        <translation>El motivo por el que un reclamo no se acredita es otro.</translation>
    </message>
    <message>
        <source>The last day on which a purchase counts does not agree with the rules.</source>
        <translation>El último día en que cuenta una compra no concuerda con las reglas.</translation>
    </message>
    <message>
        <source>This purchase counts, but the book says it does not.</source>
        <translation>Esta compra cuenta, pero el libro dice que no.</translation>
    </message>
    <message>
        <source>This purchase does not count, but the book says it does.</source>
        <translation>Esta compra no cuenta, pero el libro dice que sí.</translation>
    </message>
    <message>
        <source>The purchase with which the friend became a customer is not in it.</source>
        <translation>Falta la compra con la que el amigo se hizo cliente.</translation>
    </message>
    <message>
        <source>The rules do not give this reward for the facts.</source>
        <translation>Las reglas no dan esta recompensa por los hechos.</translation>
    </message>
    <message>
        <source>What went back with returned purchases is not what the rules say.</source>
        <translation>Lo que se retiró por compras devueltas no es lo que dicen las reglas.</translation>
    </message>
    <message>
        <source>The day from which it may be paid is not what the rules say.</source>
        <translation>El día desde el que se puede pagar no es el que dicen las reglas.</translation>
    </message>
    <message>
        <source>The reward that the rules give is missing.</source>
        <translation>Falta la recompensa que dan las reglas.</translation>
    </message>
    <message>
        <source>The file may be damaged. Restore a backup from before; this file is kept aside.</source>
        <translation>El archivo puede estar dañado. Restaurar una copia de seguridad anterior; este archivo se guarda aparte.</translation>
    </message>
    <message>
        <source>Compare the payout with what was signed for, and correct it with a new entry.</source>
        <translation>Comparar el pago con lo que se firmó y corregirlo con un asiento nuevo.</translation>
    </message>
    <message>
        <source>The records themselves are not concerned. Compare the counts with your list.</source>
        <translation>Los registros en sí no están afectados. Comparar los recuentos con la lista.</translation>
    </message>
    <message>
        <source>Compare the rules with what you published, or restore a backup from before.</source>
        <translation>Comparar las reglas con lo publicado o restaurar una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Open the customer, look at the name and the addresses, and save it.</source>
        <translation>Abrir el cliente, revisar el nombre y las direcciones, y guardarlo.</translation>
    </message>
    <message>
        <source>Open the customer and compare what was brought and paid with your papers.</source>
        <translation>Abrir el cliente y comparar lo que trajo y lo que se le pagó con los comprobantes.</translation>
    </message>
    <message>
        <source>Compare the sale with your till. Restore a backup where it was changed by mistake.</source>
        <translation>Comparar la venta con la caja. Si se cambió por error, restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Do not pay it yet. Open the referral and compare the reward with its purchase.</source>
        <translation>No pagarla todavía. Abrir el referido y comparar la recompensa con su compra.</translation>
    </message>
    <message>
        <source>Open the referral and compare it with its purchases. It is worked out anew when you save a change to it.</source>
        <translation>Abrir el referido y compararlo con sus compras. Se calcula de nuevo al guardar un cambio en él.</translation>
    </message>
    <message>
        <source>Referral of %1</source>
        <extracomment>1: the friend, 2: who referred them</extracomment>
        <translation>Referido %1</translation>
    </message>
    <message>
        <source>Referral of %1 by %2</source>
        <translation>Referido %1, recomendado por %2</translation>
    </message>
    <message>
        <source>First purchase of %1</source>
        <translation>Primera compra de %1</translation>
    </message>
    <message>
        <source>Entry %1 of the ledger (%2)</source>
        <translation>Asiento %1 del libro mayor (%2)</translation>
    </message>
    <message>
        <source>Payout %1 of %2</source>
        <translation>Pago %1 del %2</translation>
    </message>
    <message>
        <source>%1 in payout %2</source>
        <translation>%1 en el pago %2</translation>
    </message>
    <message>
        <source>Sale or return %1 of %2, %3</source>
        <extracomment>1: number of the receipt, 2: day, 3: amount</extracomment>
        <translation>Venta o devolución %1 del %2, %3</translation>
    </message>
    <message>
        <source>Import of %1 on %2</source>
        <translation>Importación de %1 el %2</translation>
    </message>
    <message>
        <source>Rules of the campaign, version %1</source>
        <translation>Reglas de la campaña, versión %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file: row %1 of “%2”</source>
        <translation>El archivo: fila %1 de “%2”</translation>
    </message>
    <message>
        <source>Reward of %1 to %2 for %3</source>
        <extracomment>1: amount, 2: who gets it, 3: the friend it was earned with</extracomment>
        <translation>Recompensa de %1 para %2 por %3</translation>
    </message>
    <message>
        <source>The number of friends they brought is not what the referrals say.</source>
        <translation>El número de amigos que trajo no es el que dicen los referidos.</translation>
    </message>
    <message>
        <source>The number of friends who became customers is not what the purchases say.</source>
        <translation>El número de amigos que se hicieron clientes no es el que dicen las compras.</translation>
    </message>
    <message>
        <source>What they are owed is not the sum of their postings.</source>
        <translation>Lo que se le debe no es la suma de sus asientos.</translation>
    </message>
    <message>
        <source>The check was stopped; nothing was changed.</source>
        <translation>La comprobación se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>This return is linked to another sale than the one it names.</source>
        <translation>Esta devolución está enlazada con otra venta que la que nombra.</translation>
    </message>
    <message>
        <source>It is said to be the same sale as another one, but they differ.</source>
        <translation>Consta como la misma venta que otra, pero difieren.</translation>
    </message>
    <message>
        <source>Its date is not the date of its sale.</source>
        <translation>Su fecha no es la de su venta.</translation>
    </message>
    <message>
        <source>Its amount is not the amount of its sale.</source>
        <translation>Su importe no es el de su venta.</translation>
    </message>
    <message>
        <source>Its amount is not the one that was worked out.</source>
        <translation>Su importe no es el que se calculó.</translation>
    </message>
    <message>
        <source>The day from which it may be paid is not the one that was worked out.</source>
        <translation>El día desde el que se puede pagar no es el que se calculó.</translation>
    </message>
    <message>
        <source>It was not earned on the day of its sale.</source>
        <translation>No se ganó el día de su venta.</translation>
    </message>
    <message>
        <source>Its currency is not that of its rules.</source>
        <translation>Su moneda no es la de sus reglas.</translation>
    </message>
    <message>
        <source>It does not belong to the rule it was worked out with.</source>
        <translation>No corresponde a la regla con la que se calculó.</translation>
    </message>
    <message>
        <source>It does not belong to the referral, the purchase or the rules it names.</source>
        <translation>No corresponde al referido, la compra o las reglas que nombra.</translation>
    </message>
    <message>
        <source>Its state and the day on which it was taken back do not agree.</source>
        <translation>Su estado y el día en que se retiró no concuerdan.</translation>
    </message>
    <message>
        <source>Its rules belong to another campaign.</source>
        <translation>Sus reglas son de otra campaña.</translation>
    </message>
    <message>
        <source>The shares of those who referred do not add up to the whole.</source>
        <translation>Las partes de quienes recomendaron no suman el total.</translation>
    </message>
    <message>
        <source>Its stage is not the last one of its history.</source>
        <translation>Su etapa no es la última de su historial.</translation>
    </message>
    <message>
        <source>Its number of rows is not the number of rows that were read.</source>
        <translation>Su número de filas no es el de las filas leídas.</translation>
    </message>
    <message>
        <source>What it says was added, updated, unchanged and skipped does not agree with its rows.</source>
        <translation>Lo que dice haber añadido, actualizado, dejado igual y omitido no concuerda con sus filas.</translation>
    </message>
    <message>
        <source>The name is searched for and compared in another form than it has.</source>
        <translation>El nombre se busca y se compara en una forma distinta de la que tiene.</translation>
    </message>
    <message>
        <source>An e-mail address or phone number is compared in another form than it has.</source>
        <translation>Un correo electrónico o teléfono se compara en una forma distinta de la que tiene.</translation>
    </message>
    <message>
        <source>A customer code is compared in another form than it has.</source>
        <translation>Un código de cliente se compara en una forma distinta de la que tiene.</translation>
    </message>
    <message>
        <source>Its number is compared in another form than it has.</source>
        <translation>Su número se compara en una forma distinta de la que tiene.</translation>
    </message>
    <message>
        <source>Its rules are not those that were published.</source>
        <translation>Sus reglas no son las que se publicaron.</translation>
    </message>
    <message>
        <source>Its state and what happened to its people do not agree.</source>
        <translation>Su estado y lo ocurrido con sus personas no concuerdan.</translation>
    </message>
    <message>
        <source>It follows other rules than those of its day.</source>
        <translation>Sigue otras reglas que las de su día.</translation>
    </message>
    <message>
        <source>Make the code void and, where somebody has it, give them another one.</source>
        <translation>Anule el código y, si alguien lo tiene, dele otro.</translation>
    </message>
    <message>
        <source>Count the pieces and enter the count under “Gifts and codes”.</source>
        <translation>Cuente las piezas y anote el recuento en «Regalos y códigos».</translation>
    </message>
    <message>
        <source>Gift code … %1</source>
        <extracomment>The last signs of the code</extracomment>
        <translation>Código regalo … %1</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>Existencias de %1</translation>
    </message>
    <message>
        <source>Its state does not agree with whether somebody was given it.</source>
        <translation>Su estado no concuerda con si se entregó a alguien.</translation>
    </message>
    <message>
        <source>Handing it over was taken back, but it is not void.</source>
        <translation>Su entrega se deshizo, pero no está anulado.</translation>
    </message>
    <message>
        <source>It was given for something else than its pool is for.</source>
        <translation>Se entregó por otra cosa que aquella para la que es.</translation>
    </message>
    <message>
        <source>More than one code was given for it.</source>
        <translation>Se entregó más de un código por ella.</translation>
    </message>
    <message>
        <source>It does not have one code for each reward.</source>
        <translation>No tiene un código por cada recompensa.</translation>
    </message>
    <message>
        <source>The form in which it is compared is not that of the code.</source>
        <translation>La forma en que se compara no es la del código.</translation>
    </message>
    <message>
        <source>More pieces have left the stock than there were.</source>
        <translation>Han salido más piezas de las que había.</translation>
    </message>
    <message>
        <source>Nobody decided to add this to another reward.</source>
        <translation>Nadie decidió añadir esto a otra recompensa.</translation>
    </message>
    <message>
        <source>What was decided to be added to a reward is missing.</source>
        <translation>Falta lo que se decidió añadir a una recompensa.</translation>
    </message>
    <message>
        <source>What it says was used of it is not what its uses say.</source>
        <translation>Lo que dice que se usó de ella no es lo que dicen sus usos.</translation>
    </message>
    <message>
        <source>Its amount is not the sum of the rewards it used and the debts it deducted.</source>
        <translation>Su importe no es la suma de las recompensas que usó y las deudas que descontó.</translation>
    </message>
    <message>
        <source>What was used is not what the ledger says was issued.</source>
        <translation>Lo que se usó no es lo que el libro mayor dice que se entregó.</translation>
    </message>
    <message>
        <source>It used a reward of another kind.</source>
        <translation>Usó una recompensa de otra clase.</translation>
    </message>
    <message>
        <source>It is to be paid out as money and cannot be used.</source>
        <translation>Se paga en dinero y no se puede usar.</translation>
    </message>
    <message>
        <source>Nobody decided to give this prize.</source>
        <translation>Nadie decidió dar este premio.</translation>
    </message>
    <message>
        <source>The prize that was decided is missing.</source>
        <translation>Falta el premio que se decidió.</translation>
    </message>
    <message>
        <source>Compare its decision with its protocol. Give no prize before you know who won.</source>
        <translation>Compare su decisión con su acta. No dé ningún premio antes de saber quién ganó.</translation>
    </message>
    <message>
        <source>Look first at what else was found: a sum is wrong where a record is.</source>
        <translation>Mire primero lo demás que se encontró: una suma está mal donde lo está un registro.</translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>Reto %1</translation>
    </message>
    <message>
        <source>The number of referrals of the month is not what the referrals say.</source>
        <translation>El número de referidos del mes no es el que dicen los referidos.</translation>
    </message>
    <message>
        <source>The number of new customers of the month is not what the purchases say.</source>
        <translation>El número de clientes nuevos del mes no es el que dicen las compras.</translation>
    </message>
    <message>
        <source>The referred revenue of the month is not what the sales say.</source>
        <translation>Los ingresos por referidos del mes no son los que dicen las ventas.</translation>
    </message>
    <message>
        <source>The reward cost of the month is not what the ledger says.</source>
        <translation>El coste de recompensas del mes no es el que dice el libro mayor.</translation>
    </message>
    <message>
        <source>It is not the prize of its challenge.</source>
        <translation>No es el premio de su reto.</translation>
    </message>
    <message>
        <source>It does not agree with the decision about the prize.</source>
        <translation>No coincide con la decisión sobre el premio.</translation>
    </message>
    <message>
        <source>Somebody won its prize, and no reward was given for it.</source>
        <translation>Alguien ganó su premio y no se dio ninguna recompensa por él.</translation>
    </message>
    <message>
        <source>It has winners, but it was not decided.</source>
        <translation>Tiene ganadores, pero no se decidió.</translation>
    </message>
    <message>
        <source>The board that was kept with its decision was changed.</source>
        <translation>La clasificación guardada con su decisión se cambió.</translation>
    </message>
    <message>
        <source>Its winners are not those of the board that was kept with its decision.</source>
        <translation>Sus ganadores no son los de la clasificación guardada con su decisión.</translation>
    </message>
</context>
<context>
    <name>WatchFolder</name>
    <message>
        <source>There is no folder “%1”. Please choose the folder into which the till writes.</source>
        <translation>No existe la carpeta “%1”. Elija la carpeta en la que escribe la caja.</translation>
    </message>
</context>
<context>
    <name>WeeklySummary</name>
    <message>
        <source>as many as the week before</source>
        <translation>tantos como la semana anterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than the week before</source>
        <translation>
            <numerusform>%Ln más que la semana anterior</numerusform>
            <numerusform>%Ln más que la semana anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than the week before</source>
        <translation>
            <numerusform>%Ln menos que la semana anterior</numerusform>
            <numerusform>%Ln menos que la semana anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was referred this week, nor the week before.</source>
        <translation>Esta semana no se recomendó a nadie, ni tampoco la anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) came in, %1.</source>
        <extracomment>%1: &quot;2 more than the week before&quot;</extracomment>
        <translation>
            <numerusform>Entró %Ln referido, %1.</numerusform>
            <numerusform>Entraron %Ln referidos, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) referred somebody for the first time.</source>
        <translation>
            <numerusform>%Ln persona recomendó a alguien por primera vez.</numerusform>
            <numerusform>%Ln personas recomendaron a alguien por primera vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln friend(s) became customers, %1.</source>
        <translation>
            <numerusform>%Ln amigo se hizo cliente, %1.</numerusform>
            <numerusform>%Ln amigos se hicieron clientes, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those referred in the last 12 weeks, %1 became customers so far; %Ln are still open.</source>
        <translation>
            <numerusform>De los recomendados en las últimas 12 semanas, %1 se hicieron clientes hasta ahora; %Ln sigue abierto.</numerusform>
            <numerusform>De los recomendados en las últimas 12 semanas, %1 se hicieron clientes hasta ahora; %Ln siguen abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of those referred in the last 12 weeks, %1 became customers.</source>
        <translation>De los recomendados en las últimas 12 semanas, %1 se hicieron clientes.</translation>
    </message>
    <message>
        <source>Referred customers spent %1; the program cost %2.</source>
        <translation>Los clientes recomendados gastaron %1; el programa costó %2.</translation>
    </message>
    <message>
        <source>%1 of rewards can be paid now.</source>
        <translation>Ya se pueden pagar %1 en recompensas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) wait longer than three quarters of the others did.</source>
        <translation>
            <numerusform>%Ln referido espera más que tres cuartas partes de los demás.</numerusform>
            <numerusform>%Ln referidos esperan más que tres cuartas partes de los demás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookReader</name>
    <message>
        <source>“%1” has no sheet named “%2”. Its sheets are: %3.</source>
        <translation>“%1” no tiene ninguna hoja llamada “%2”. Sus hojas son: %3.</translation>
    </message>
    <message>
        <source>The file holds macros; they are ignored.</source>
        <translation>El archivo contiene macros; se ignoran.</translation>
    </message>
    <message>
        <source>These cells point to texts that are not in the file; they were left empty: %1.</source>
        <translation>Estas celdas apuntan a textos que no están en el archivo; se dejaron vacías: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) were read like the others.</source>
        <translation>
            <numerusform>%n fila oculta se leyó como las demás.</numerusform>
            <numerusform>%n filas ocultas se leyeron como las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells hold formulas without a stored result; they are empty: %1.</source>
        <translation>Estas celdas contienen fórmulas sin resultado guardado; están vacías: %1.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>Rows or cells with impossible places were left out or moved: %1.</source>
        <translation>Se omitieron o movieron filas o celdas con posiciones imposibles: %1.</translation>
    </message>
</context>
<context>
    <name>vouchwell::app::AdjustmentNotices</name>
    <message numerus="yes">
        <source>By what is known now, %Ln given reward(s) would be different.</source>
        <translation>
            <numerusform>Con lo que se sabe ahora, %Ln recompensa dada sería distinta.</numerusform>
            <numerusform>Con lo que se sabe ahora, %Ln recompensas dadas serían distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at Them</source>
        <translation>Verlas</translation>
    </message>
</context>
<context>
    <name>vouchwell::app::Application</name>
    <message>
        <source>Vouchwell files (*.%1)</source>
        <translation>Archivos de Vouchwell (*.%1)</translation>
    </message>
    <message>
        <source>Where should the new file be?</source>
        <translation>¿Dónde guardar el archivo nuevo?</translation>
    </message>
    <message>
        <source>My shop</source>
        <extracomment>Suggested name of a new file</extracomment>
        <translation>Mi tienda</translation>
    </message>
    <message>
        <source>Open a Vouchwell file</source>
        <translation>Abrir un archivo de Vouchwell</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no place for the sample shop: %1</source>
        <translation>No hay lugar para la tienda de ejemplo: %1</translation>
    </message>
    <message>
        <source>Making the sample shop…</source>
        <translation>Creando la tienda de ejemplo…</translation>
    </message>
    <message>
        <source>Sample data: nothing here is saved.</source>
        <translation>Datos de ejemplo: aquí no se guarda nada.</translation>
    </message>
    <message>
        <source>Start my own file</source>
        <translation>Empezar mi propio archivo</translation>
    </message>
</context>
<context>
    <name>vouchwell::app::BookNotices</name>
    <message>
        <source>Show payout %1</source>
        <translation>Mostrar el pago %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>%1 Everything can be looked at; changes wait until that is done.</source>
        <translation>%1 Se puede consultar todo; los cambios esperan a que termine.</translation>
    </message>
</context>
<context>
    <name>vouchwell::app::Desk</name>
    <message>
        <source>PEOPLE</source>
        <extracomment>Headings of the side list, in capitals</extracomment>
        <translation>PERSONAS</translation>
    </message>
    <message>
        <source>PROGRAM</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>RECOGNITION</source>
        <translation>RECONOCIMIENTO</translation>
    </message>
    <message>
        <source>NUMBERS</source>
        <translation>NÚMEROS</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Sample data, not saved</source>
        <translation>Datos de ejemplo, sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to pay</source>
        <translation>
            <numerusform>%n persona por pagar</numerusform>
            <numerusform>%n personas por pagar</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Todos los cambios guardados %1</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Abierto solo para consulta</translation>
    </message>
    <message>
        <source>%1 Please wait until that is done, or cancel it first.</source>
        <translation>%1 Esperar a que termine o cancelarlo antes.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message numerus="yes">
        <source>%n to thank or to decide</source>
        <translation>
            <numerusform>%n por agradecer o decidir</numerusform>
            <numerusform>%n por agradecer o decidir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::app::Dialogs</name>
    <message>
        <source>Open your file first: the folder belongs to it.</source>
        <translation>Primero hay que abrir el archivo: la carpeta es de él.</translation>
    </message>
    <message>
        <source>The sample shop is not saved, so no folder is watched for it.</source>
        <translation>La tienda de ejemplo no se guarda, así que no se vigila ninguna carpeta para ella.</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be imported into it.</source>
        <translation>Este archivo está abierto solo para lectura; no se puede importar nada en él.</translation>
    </message>
</context>
<context>
    <name>vouchwell::app::RecentMenu</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
</context>
<context>
    <name>vouchwell::app::Safekeeping</name>
    <message>
        <source>Beside this file lies a copy that a synchronising program made because two computers had changed it. Compare both before you go on.</source>
        <translation>Junto a este archivo hay una copia que creó un programa de sincronización porque dos ordenadores lo habían cambiado. Compare ambos antes de seguir.</translation>
    </message>
    <message>
        <source>This file lies in a folder that %1 carries to other computers. Open it on one computer at a time, or keep it in an ordinary folder and save copies here.</source>
        <translation>Este archivo está en una carpeta que %1 lleva a otros ordenadores. Ábralo en un solo ordenador a la vez, o téngalo en una carpeta corriente y guarde copias aquí.</translation>
    </message>
    <message>
        <source>Change It Here</source>
        <translation>Cambiarlo aquí</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Restore a Backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Open Another File…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation>¿Dónde debe estar la copia?</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Suggested name for a copy of a file</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Saved the copy “%1”.</source>
        <translation>Se ha guardado la copia “%1”.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Restored the backup.</source>
        <translation>Se ha restaurado la copia de seguridad.</translation>
    </message>
    <message>
        <source>Restored the backup. The file as it was is “%1”.</source>
        <translation>Se ha restaurado la copia de seguridad. El archivo tal como estaba es “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” was moved, renamed, deleted or replaced by another program, so nothing can be saved in it any more. What you see here can be saved as a copy.</source>
        <translation>Otro programa movió, renombró, eliminó o reemplazó el archivo “%1”, así que ya no se puede guardar nada en él. Lo que ve aquí se puede guardar como copia.</translation>
    </message>
</context>
<context>
    <name>vouchwell::app::TillNotices</name>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln venta</numerusform>
            <numerusform>%Ln ventas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln become(s) a customer</source>
        <translation>
            <numerusform>%Ln se hace cliente</numerusform>
            <numerusform>%Ln se hacen clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has arrived: %2.</source>
        <extracomment>%1: name of a file; %2: &quot;43 sales, 5 become customers&quot;</extracomment>
        <translation>Ha llegado %1: %2.</translation>
    </message>
    <message>
        <source>Some rows wait for your decision.</source>
        <translation>Algunas filas esperan una decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait(s).</source>
        <translation>
            <numerusform>Espera %Ln archivo más.</numerusform>
            <numerusform>Esperan %Ln archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Import Now</source>
        <translation>Importar ahora</translation>
    </message>
    <message>
        <source>%1 has arrived and cannot be read. %2</source>
        <extracomment>%1: name of a file; %2: a sentence with the reason and what to do</extracomment>
        <translation>Ha llegado %1 y no se puede leer. %2</translation>
    </message>
    <message>
        <source>%1 Please wait until that is done.</source>
        <translation>%1 Hay que esperar a que termine.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::AboutDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About Vouchwell</source>
        <translation>Acerca de Vouchwell</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Reward the customers who bring you new customers.</source>
        <translation>Recompensar a los clientes que traen clientes nuevos.</translation>
    </message>
    <message>
        <source>This program is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Este programa es software libre bajo la Licencia Pública General GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Runs with Qt %1 on %2.</source>
        <translation>Funciona con Qt %1 en %2.</translation>
    </message>
    <message>
        <source>Charts: QCustomPlot. Icons: Lucide (ISC licence).</source>
        <translation>Gráficos: QCustomPlot. Iconos: Lucide (licencia ISC).</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::AdjustmentsDialog</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rewards that would be different today</source>
        <translation>Recompensas que hoy serían distintas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Adjust Given Rewards</source>
        <translation>Ajustar recompensas dadas</translation>
    </message>
    <message>
        <source>for example: found in the old notebook</source>
        <translation>por ejemplo: encontrado en el cuaderno viejo</translation>
    </message>
    <message>
        <source>&amp;Reason (may be empty)</source>
        <translation>&amp;Motivo (puede quedar vacío)</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Leave them as they are</source>
        <translation>&amp;Dejarlas como están</translation>
    </message>
    <message>
        <source>Comparing what was given with what the rules give today…</source>
        <translation>Comparando lo que se dio con lo que dan hoy las reglas…</translation>
    </message>
    <message>
        <source>Every reward is what the rules give.</source>
        <translation>Cada recompensa es lo que dan las reglas.</translation>
    </message>
    <message>
        <source>What was given is what the rules give by what is known today.</source>
        <translation>Lo que se dio es lo que dan las reglas con lo que se sabe hoy.</translation>
    </message>
    <message>
        <source>Something was recorded later, or came back, and moved these to another tier. What was given stands until you decide. Those that are selected are adjusted: more is a reward of its own, less is deducted from the next payout where it was paid.</source>
        <translation>Algo se registró más tarde, o se devolvió, y cambió estas de nivel. Lo dado se mantiene hasta que usted decida. Se ajustan las seleccionadas: lo que falta es una recompensa aparte; lo que sobra se descuenta del próximo pago si ya se pagó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s) selected</source>
        <translation>
            <numerusform>%Ln recompensa seleccionada</numerusform>
            <numerusform>%Ln recompensas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;3 rewards selected: +€12.00, -€5.00&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Adjusted: %Ln reward(s).</source>
        <translation>
            <numerusform>Ajustada: %Ln recompensa.</numerusform>
            <numerusform>Ajustadas: %Ln recompensas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::AdviceLine</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::AdviceView</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Your &amp;margin…</source>
        <translation>Su &amp;margen…</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nada que observar.</translation>
    </message>
    <message>
        <source>Reading your history…</source>
        <translation>Leyendo su historial…</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::AskedByDialog</name>
    <message>
        <source>Who asked</source>
        <translation>Quién lo pidió</translation>
    </message>
    <message>
        <source>Leave it empty where nobody is known. This can be undone.</source>
        <translation>Déjelo vacío si no se sabe. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Who Asked for the Referral?</source>
        <translation>¿Quién pidió el referido?</translation>
    </message>
    <message>
        <source>&amp;Member of staff</source>
        <translation>&amp;Persona del personal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Please choose somebody from the list, or add this person on the page Customers first.</source>
        <translation>Aquí nadie se llama «%1». Elija a alguien de la lista o añada antes a esta persona en la página Clientes.</translation>
    </message>
    <message>
        <source>It is noted who asked for the referral.</source>
        <translation>Se ha anotado quién pidió el referido.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BalancesView</name>
    <message>
        <source>&amp;Gifts and codes…</source>
        <translation>Re&amp;galos y códigos…</translation>
    </message>
    <message>
        <source>No credit and no points yet</source>
        <translation>Aún no hay crédito ni puntos</translation>
    </message>
    <message>
        <source>Where the rules give store credit, points, gifts or tickets, what people have appears here.</source>
        <translation>Cuando las reglas dan crédito, puntos, regalos o entradas, aquí aparece lo que tiene cada persona.</translation>
    </message>
    <message>
        <source>Credit, points and pieces, by person</source>
        <translation>Crédito, puntos y regalos, por persona</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Write off debt…</source>
        <translation>Condonar deuda…</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>&amp;Extracto…</translation>
    </message>
    <message>
        <source>&amp;Use…</source>
        <translation>&amp;Usar…</translation>
    </message>
    <message>
        <source>Nobody with credit or points fits the search.</source>
        <translation>Nadie con crédito o puntos coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>This is not paid out: people use it in the shop. Enter notes a use; what expires first is used first.</source>
        <translation>Esto no se paga: se usa en la tienda. Intro anota un uso; se usa primero lo que caduca antes.</translation>
    </message>
    <message>
        <source>What people can use</source>
        <translation>Lo que se puede usar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BankFileDialog</name>
    <message>
        <source>Day of the transfer</source>
        <translation>Día de la transferencia</translation>
    </message>
    <message>
        <source>&amp;Save file…</source>
        <translation>&amp;Guardar fichero…</translation>
    </message>
    <message>
        <source>Bank file of payout %1</source>
        <translation>Fichero para el banco del pago %1</translation>
    </message>
    <message>
        <source>SEPA (pain.001.001.09)</source>
        <translation>SEPA (pain.001.001.09)</translation>
    </message>
    <message>
        <source>SEPA, older (pain.001.001.03)</source>
        <translation>SEPA, anterior (pain.001.001.03)</translation>
    </message>
    <message>
        <source>CSV, for other banks and the accountant</source>
        <translation>CSV, para otros bancos y la gestoría</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Day of the transfer</source>
        <translation>&amp;Día de la transferencia</translation>
    </message>
    <message>
        <source>Shop&apos;s &amp;account…</source>
        <translation>Cuenta de la &amp;tienda…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n person(s)</source>
        <translation>
            <numerusform>%1 a %n persona</numerusform>
            <numerusform>%1 a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Banks do not work on that day: the file asks for %1.</source>
        <translation>Ese día los bancos no trabajan: el fichero pide el %1.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BatchesView</name>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Payouts, the newest first</source>
        <translation>Pagos, el más reciente primero</translation>
    </message>
    <message>
        <source>People in the selected payout</source>
        <translation>Personas del pago seleccionado</translation>
    </message>
    <message>
        <source>No payout yet. “Prepare payout” makes one of everything that is available.</source>
        <translation>Aún no hay pagos. «Preparar pago» crea uno con todo lo disponible.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Put in again</source>
        <translation>Incluir de nuevo</translation>
    </message>
    <message>
        <source>Mark this person as paid…</source>
        <translation>Marcar a esta persona como pagada…</translation>
    </message>
    <message>
        <source>Transfer came back…</source>
        <translation>La transferencia volvió…</translation>
    </message>
    <message>
        <source>Cancel payout…</source>
        <translation>Anular pago…</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Close payout</source>
        <translation>Cerrar pago</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Mark all as paid…</source>
        <translation>Marcar todo como pagado…</translation>
    </message>
    <message>
        <source>The payout is approved: it can be printed and paid.</source>
        <translation>El pago está aprobado: se puede imprimir y pagar.</translation>
    </message>
    <message>
        <source>The payout is a draft again.</source>
        <translation>El pago vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>Cancel this payout?</source>
        <translation>¿Anular este pago?</translation>
    </message>
    <message>
        <source>Everything in it is available again and can be part of another payout.</source>
        <translation>Todo lo que contiene vuelve a estar disponible y puede formar parte de otro pago.</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Motivo (opcional)</translation>
    </message>
    <message>
        <source>&amp;Cancel payout</source>
        <translation>&amp;Anular pago</translation>
    </message>
    <message>
        <source>The payout was cancelled.</source>
        <translation>El pago se anuló.</translation>
    </message>
    <message>
        <source>The payout is closed and never changes again.</source>
        <translation>El pago está cerrado y ya no cambia nunca.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n person(s)</source>
        <translation>
            <numerusform>%1 a %n persona</numerusform>
            <numerusform>%1 a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Marked as paid. What comes back is recorded as a new entry.</source>
        <translation>Marcado como pagado. Lo que vuelva se anota como un asiento nuevo.</translation>
    </message>
    <message>
        <source>Take this person out?</source>
        <translation>¿Quitar a esta persona?</translation>
    </message>
    <message>
        <source>Their rewards wait for the next payout.</source>
        <translation>Sus recompensas esperan al siguiente pago.</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Taken out of the payout.</source>
        <translation>Fuera del pago.</translation>
    </message>
    <message>
        <source>Put into the payout.</source>
        <translation>Incluido en el pago.</translation>
    </message>
    <message>
        <source>Did the money come back?</source>
        <translation>¿Volvió el dinero?</translation>
    </message>
    <message>
        <source>The payout stays as it is. A new entry makes the rewards available again.</source>
        <translation>El pago queda como está. Un asiento nuevo vuelve a dejar disponibles las recompensas.</translation>
    </message>
    <message>
        <source>&amp;Reason (kept with the payout)</source>
        <translation>&amp;Motivo (se guarda con el pago)</translation>
    </message>
    <message>
        <source>&amp;It came back</source>
        <translation>&amp;Volvió</translation>
    </message>
    <message>
        <source>Recorded: the rewards are available again.</source>
        <translation>Anotado: las recompensas vuelven a estar disponibles.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Enviado a la impresora: %1</translation>
    </message>
    <message>
        <source>Save the payout</source>
        <translation>Guardar el pago</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>CSV, exact, for other programs (*.csv)</source>
        <translation>CSV, exacto, para otros programas (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1: if it is at the bank, they are paid with it, and would be paid twice with the next payout.</source>
        <translation>%1: si está en el banco, cobra con él, y con el próximo pago cobraría dos veces.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BoardOptions</name>
    <message>
        <source>&amp;Initials only</source>
        <translation>Solo &amp;iniciales</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>A contest with days and rules of its own</source>
        <translation>Un concurso con días y reglas propios</translation>
    </message>
    <message>
        <source>Who is on the board</source>
        <translation>Quién figura en la clasificación</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Of which campaign the referrals are counted</source>
        <translation>De qué campaña se cuentan los referidos</translation>
    </message>
    <message>
        <source>How the values are made fair</source>
        <translation>Cómo se hacen comparables los valores</translation>
    </message>
    <message>
        <source>Ranks of equal values</source>
        <translation>Puestos de valores iguales</translation>
    </message>
    <message>
        <source>Which ranks people with equal values have</source>
        <translation>Qué puestos tienen las personas con valores iguales</translation>
    </message>
    <message>
        <source>First name and first letter of the family name, for a board that customers see</source>
        <translation>Nombre e inicial del apellido, para una clasificación que ven los clientes</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>What the board is ranked by</source>
        <translation>Según qué se ordena la clasificación</translation>
    </message>
    <message>
        <source>No season</source>
        <translation>Sin temporada</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <extracomment>A season of the leaderboard that is over</extracomment>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>Seasons…</source>
        <translation>Temporadas…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Segments…</source>
        <translation>Segmentos…</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BracketsEditor</name>
    <message>
        <source>&amp;Give more for larger sales</source>
        <translation>&amp;Dar más por ventas mayores</translation>
    </message>
    <message>
        <source>How brackets are meant</source>
        <translation>Cómo se entienden los tramos</translation>
    </message>
    <message>
        <source>Each part of the sale at its own percentage</source>
        <translation>Cada parte de la venta con su propio porcentaje</translation>
    </message>
    <message>
        <source>The whole sale at the percentage it reaches</source>
        <translation>Toda la venta con el porcentaje que alcanza</translation>
    </message>
    <message>
        <source>A fixed amount by the size of the sale</source>
        <translation>Un importe fijo según el tamaño de la venta</translation>
    </message>
    <message>
        <source>Reward by the size of the sale</source>
        <translation>Recompensa según el tamaño de la venta</translation>
    </message>
    <message>
        <source>Sale from</source>
        <translation>Venta desde</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>&amp;Add a Bracket</source>
        <translation>&amp;Añadir un tramo</translation>
    </message>
    <message>
        <source>The &amp;Same for Every Sale</source>
        <translation>&amp;Lo mismo por cada venta</translation>
    </message>
    <message>
        <source>There is no rule yet. Add what the referrer gets.</source>
        <translation>Aún no hay ninguna regla. Añada lo que recibe quien recomienda.</translation>
    </message>
    <message>
        <source>This rule is not about a purchase, so the size of a sale cannot matter.</source>
        <translation>Esta regla no trata de una compra, así que el tamaño de una venta no puede contar.</translation>
    </message>
    <message>
        <source>This rule gives the same for every sale, large or small.</source>
        <translation>Esta regla da lo mismo por cada venta, grande o pequeña.</translation>
    </message>
    <message>
        <source>Change how brackets are meant</source>
        <translation>Cambiar cómo se entienden los tramos</translation>
    </message>
    <message>
        <source>Add brackets</source>
        <translation>Añadir tramos</translation>
    </message>
    <message>
        <source>Add a bracket</source>
        <translation>Añadir un tramo</translation>
    </message>
    <message>
        <source>Move bracket %1</source>
        <translation>Mover el tramo %1</translation>
    </message>
    <message>
        <source>Remove bracket %1</source>
        <translation>Quitar el tramo %1</translation>
    </message>
    <message>
        <source>Remove the brackets</source>
        <translation>Quitar los tramos</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::BusyStep</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Stopping. Nothing will be changed.</source>
        <translation>Deteniendo. No se cambiará nada.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CalendarCanvas</name>
    <message>
        <source>Calendar of promotions and challenges</source>
        <translation>Calendario de promociones y retos</translation>
    </message>
    <message>
        <source>%1 “%2” %3, %4</source>
        <translation>%1 «%2» %3, %4</translation>
    </message>
    <message>
        <source>First day of “%1”: %2</source>
        <translation>Primer día de «%1»: %2</translation>
    </message>
    <message>
        <source>Last day of “%1”: %2</source>
        <translation>Último día de «%1»: %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CalendarEditor</name>
    <message>
        <source>No promotion and no challenge yet: every day gives the same.</source>
        <translation>Aún no hay promociones ni retos: todos los días dan lo mismo.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Challenge next month</source>
        <translation>Reto el mes que viene</translation>
    </message>
    <message>
        <source>How many times the usual amount</source>
        <translation>Cuántas veces el importe habitual</translation>
    </message>
    <message>
        <source>&amp;Begins on</source>
        <translation>&amp;Empieza el</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Termina el</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Times the usual amount</source>
        <translation>&amp;Veces el importe habitual</translation>
    </message>
    <message>
        <source>Rename a promotion</source>
        <translation>Cambiar el nombre de una promoción</translation>
    </message>
    <message>
        <source>Change a promotion</source>
        <translation>Cambiar una promoción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without &amp;Limits of Time</source>
        <translation>Sin &amp;límites de tiempo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>There is no rule yet. Add what the referrer gets.</source>
        <translation>Aún no hay ninguna regla. Añada lo que recibe quien recomienda.</translation>
    </message>
    <message>
        <source>This rule has two promotions already. Remove one first.</source>
        <translation>Esta regla ya tiene dos promociones. Quite una primero.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CampaignDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Change the Campaign</source>
        <translation>Cambiar la campaña</translation>
    </message>
    <message>
        <source>By its days</source>
        <translation>Según sus fechas</translation>
    </message>
    <message>
        <source>Paused: no new referrals for now</source>
        <translation>En pausa: por ahora sin referidos nuevos</translation>
    </message>
    <message>
        <source>Closed: no new referrals any more</source>
        <translation>Cerrada: ya sin referidos nuevos</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) lie outside of these days: they do not count, and their rewards go back. This can be undone.</source>
        <translation>
            <numerusform>%Ln referido queda fuera de estas fechas: no cuenta y sus recompensas se retiran. Esto se puede deshacer.</numerusform>
            <numerusform>%Ln referidos quedan fuera de estas fechas: no cuentan y sus recompensas se retiran. Esto se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>During the days of grace open referrals may still become customers. This can be undone.</source>
        <translation>Durante los días de gracia los referidos abiertos aún pueden hacerse clientes. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>The campaign was changed.</source>
        <translation>Se cambió la campaña.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CampaignFields</name>
    <message>
        <source>&amp;Begins on</source>
        <translation>&amp;Empieza el</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Termina el</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Where several campaigns could take a referral, the one with the highest number does; of equal ones the one that began last.</source>
        <translation>Si varias campañas podrían admitir un referido, lo hace la que tiene el número más alto; a igualdad, la que empezó la última.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Days of &amp;grace after the end</source>
        <translation>Días de &amp;gracia tras el final</translation>
    </message>
    <message>
        <source>&amp;Priority among campaigns</source>
        <translation>&amp;Prioridad entre campañas</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CampaignList</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CampaignPick</name>
    <message>
        <source>Ca&amp;mpaign of the referrals</source>
        <translation>Ca&amp;mpaña de los referidos</translation>
    </message>
    <message>
        <source>The one that runs on each day</source>
        <translation>La que está en marcha cada día</translation>
    </message>
    <message>
        <source>All into %1</source>
        <extracomment>Of the campaigns of an import</extracomment>
        <translation>Todos en %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CampaignsPage</name>
    <message>
        <source>Without a first and a last day.</source>
        <translation>Sin primer ni último día.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Del %1 al %2.</translation>
    </message>
    <message>
        <source>From %1 on.</source>
        <translation>Desde el %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta el %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Purchases count for %Ln more day(s).</source>
        <translation>
            <numerusform>Las compras cuentan %Ln día más.</numerusform>
            <numerusform>Las compras cuentan %Ln días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Change the &amp;campaign…</source>
        <translation>Cambiar la &amp;campaña…</translation>
    </message>
    <message>
        <source>&amp;Save the rules as a file…</source>
        <translation>&amp;Guardar las reglas en un archivo…</translation>
    </message>
    <message>
        <source>Versions of the rules, the newest first</source>
        <translation>Versiones de las reglas, la más nueva primero</translation>
    </message>
    <message>
        <source>Change the &amp;rules…</source>
        <translation>Cambiar las &amp;reglas…</translation>
    </message>
    <message>
        <source>Versions of the rules</source>
        <translation>Versiones de las reglas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>For referrals from</source>
        <translation>Para referidos desde</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, vigente</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln versión</numerusform>
            <numerusform>%Ln versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rules as a file</source>
        <translation>Guardar las reglas en un archivo</translation>
    </message>
    <message>
        <source>rules-version-%1.json</source>
        <translation>reglas-version-%1.json</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Change the &amp;Campaign…</source>
        <translation>Cambiar la &amp;campaña…</translation>
    </message>
    <message>
        <source>Name, days and state of the campaign</source>
        <translation>Nombre, fechas y estado de la campaña</translation>
    </message>
    <message>
        <source>Change the R&amp;ules…</source>
        <translation>Cambiar las reg&amp;las…</translation>
    </message>
    <message>
        <source>Look at new rules from a file, and publish them</source>
        <translation>Ver reglas nuevas de un archivo y publicarlas</translation>
    </message>
    <message>
        <source>&amp;Publish the draft…</source>
        <translation>&amp;Publicar el borrador…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Nueva campaña</translation>
    </message>
    <message>
        <source>The campaign %1 was deleted. This can be undone.</source>
        <translation>Se ha eliminado la campaña %1. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;New Campaign…</source>
        <translation>&amp;Nueva campaña…</translation>
    </message>
    <message>
        <source>Make another campaign with days and rules of its own</source>
        <translation>Crea otra campaña con sus propios días y reglas</translation>
    </message>
    <message>
        <source>&amp;Move referrals here…</source>
        <translation>&amp;Pasar referidos aquí…</translation>
    </message>
    <message>
        <source>&amp;Adjust Given Rewards…</source>
        <translation>&amp;Ajustar recompensas dadas…</translation>
    </message>
    <message>
        <source>Rewards that would be different by what is known now</source>
        <translation>Recompensas que serían distintas con lo que se sabe ahora</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CapCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, used up to now at most: %2</source>
        <translation>%1, usado hasta ahora como máximo: %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CapsEditor</name>
    <message>
        <source>There is no limit: everybody gets what the rules give.</source>
        <translation>No hay ningún límite: cada persona recibe lo que dan las reglas.</translation>
    </message>
    <message>
        <source>&amp;Add a Limit</source>
        <translation>&amp;Añadir un límite</translation>
    </message>
    <message>
        <source>For each reward</source>
        <translation>Para cada recompensa</translation>
    </message>
    <message>
        <source>Because of one friend</source>
        <translation>Por un amigo</translation>
    </message>
    <message>
        <source>For one referrer in a year</source>
        <translation>Para quien recomienda, en un año</translation>
    </message>
    <message>
        <source>Budget of the campaign</source>
        <translation>Presupuesto de la campaña</translation>
    </message>
    <message>
        <source>For all campaigns together</source>
        <translation>Para todas las campañas juntas</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Límite %1</translation>
    </message>
    <message>
        <source>Largest amount of limit %1</source>
        <translation>Importe máximo del límite %1</translation>
    </message>
    <message>
        <source>Largest number of rewards of limit %1</source>
        <translation>Número máximo de recompensas del límite %1</translation>
    </message>
    <message>
        <source>Remove limit %1</source>
        <translation>Quitar el límite %1</translation>
    </message>
    <message>
        <source>Largest amount</source>
        <translation>Importe máximo</translation>
    </message>
    <message>
        <source>Largest number of rewards</source>
        <translation>Número máximo de recompensas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reward(s)</source>
        <translation>
            <numerusform>%Ln recompensa</numerusform>
            <numerusform>%Ln recompensas</numerusform>
        </translation>
    </message>
    <message>
        <source>Used up to now at most: %1, and %2.</source>
        <translation>Usado hasta ahora como máximo: %1 y %2.</translation>
    </message>
    <message>
        <source>Used up to now at most: %1.</source>
        <translation>Usado hasta ahora como máximo: %1.</translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Change limit %1</source>
        <translation>Cambiar el límite %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ChallengeDialog</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Edit Challenge</source>
        <translation>Editar el reto</translation>
    </message>
    <message>
        <source>New Challenge</source>
        <translation>Nuevo reto</translation>
    </message>
    <message>
        <source>A contest over some days</source>
        <translation>Un concurso durante unos días</translation>
    </message>
    <message>
        <source>It can be changed until it is decided, and undone.</source>
        <translation>Se puede cambiar hasta que se decida, y deshacer.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Make the challenge</source>
        <translation>Crear el re&amp;to</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Empezar con</translation>
    </message>
    <message>
        <source>The best win</source>
        <translation>Ganan los mejores</translation>
    </message>
    <message>
        <source>Everybody who reaches it wins</source>
        <translation>Gana todo el que lo alcance</translation>
    </message>
    <message>
        <source>Winners are drawn</source>
        <translation>Se sortean los ganadores</translation>
    </message>
    <message>
        <source>One ticket for each person</source>
        <translation>Una papeleta por persona</translation>
    </message>
    <message>
        <source>One ticket for each that counts</source>
        <translation>Una papeleta por cada uno que cuenta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Who &amp;wins</source>
        <translation>&amp;Quién gana</translation>
    </message>
    <message>
        <source>What c&amp;ounts</source>
        <translation>Qué c&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;At least</source>
        <translation>&amp;Al menos</translation>
    </message>
    <message>
        <source>N&amp;umber of winners</source>
        <translation>Nú&amp;mero de ganadores</translation>
    </message>
    <message>
        <source>C&amp;hances</source>
        <translation>P&amp;robabilidades</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Saldo de la tienda</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>A thing</source>
        <translation>Un objeto</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>After a number: &quot;7 days&quot;</extracomment>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Prize</source>
        <translation>Prem&amp;io</translation>
    </message>
    <message>
        <source>&amp;Thing</source>
        <translation>Ob&amp;jeto</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Every campaign</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>Refe&amp;rrals of</source>
        <translation>Re&amp;feridos de</translation>
    </message>
    <message>
        <source>&amp;At least (amount)</source>
        <translation>&amp;Al menos (importe)</translation>
    </message>
    <message>
        <source>Amoun&amp;t</source>
        <translation>Imp&amp;orte</translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation>Canti&amp;dad</translation>
    </message>
    <message>
        <source>What &amp;it costs you</source>
        <translation>Lo que le cue&amp;sta</translation>
    </message>
    <message>
        <source>Pai&amp;d after</source>
        <translation>Se co&amp;bra tras</translation>
    </message>
    <message>
        <source>Who ta&amp;kes part</source>
        <translation>Quién &amp;va a participar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ChallengesView</name>
    <message>
        <source>No challenges yet</source>
        <translation>Aún no hay retos</translation>
    </message>
    <message>
        <source>A challenge is a contest over some days: the best win, everybody who brings so many friends wins, or winners are drawn.</source>
        <translation>Un reto es un concurso durante unos días: ganan los mejores, gana quien traiga tantos amigos, o se sortean los ganadores.</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>Nuevo reto…</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Retos</translation>
    </message>
    <message>
        <source>Challenges, the latest first</source>
        <translation>Retos, los últimos primero</translation>
    </message>
    <message>
        <source>Board of the challenge</source>
        <translation>Clasificación del reto</translation>
    </message>
    <message>
        <source>Nobody is on the board yet.</source>
        <translation>Aún no hay nadie en la clasificación.</translation>
    </message>
    <message>
        <source>&amp;Decide winners…</source>
        <translation>&amp;Decidir ganadores…</translation>
    </message>
    <message>
        <source>&amp;Show the first</source>
        <translation>&amp;Ver el primero</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Call off…</source>
        <translation>&amp;Cancelar el reto…</translation>
    </message>
    <message>
        <source>&amp;Prize to them too…</source>
        <translation>&amp;Premiar también…</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates…</source>
        <translation>Dip&amp;lomas…</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>Diplomas de %1</translation>
    </message>
    <message>
        <source>Pr&amp;otocol…</source>
        <translation>&amp;Acta…</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Reto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The prize: %1.</source>
        <extracomment>%1: what can be won</extracomment>
        <translation>El premio: %1.</translation>
    </message>
    <message>
        <source>For the segment %1.</source>
        <translation>Para el segmento %1.</translation>
    </message>
    <message>
        <source>Only referrals of the campaign %1 count.</source>
        <translation>Solo cuentan los referidos de la campaña %1.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>It runs until %1; then winners are decided.</source>
        <translation>Dura hasta el %1; después se deciden los ganadores.</translation>
    </message>
    <message numerus="yes">
        <source>It is over, but %n of its referrals can still change, such as that of %1. Winners are decided when each of them is a customer, closed, or out of time.</source>
        <translation>
            <numerusform>Ha terminado, pero %n de sus referidos aún puede cambiar, el de %1. Los ganadores se deciden cuando sea cliente, esté cerrado o fuera de plazo.</numerusform>
            <numerusform>Ha terminado, pero %n de sus referidos aún pueden cambiar, como el de %1. Los ganadores se deciden cuando cada uno sea cliente, esté cerrado o fuera de plazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over, and all of its referrals are decided.</source>
        <translation>Ha terminado y todos sus referidos están decididos.</translation>
    </message>
    <message>
        <source>It was called off: nobody wins.</source>
        <translation>Se canceló: no gana nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Decided on %1: %n winner(s).</source>
        <translation>
            <numerusform>Decidido el %1: %n ganador.</numerusform>
            <numerusform>Decidido el %1: %n ganadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>By today&apos;s facts %1 would win; the prizes stay as they were decided.</source>
        <translation>Según los datos de hoy ganaría %1; los premios quedan como se decidieron.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Premiado</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gana</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>En cabeza</translation>
    </message>
    <message>
        <source>&amp;Draw winners…</source>
        <translation>&amp;Sortear ganadores…</translation>
    </message>
    <message>
        <source>Call off the challenge</source>
        <translation>Cancelar el reto</translation>
    </message>
    <message>
        <source>Call off “%1”? Nobody wins then.</source>
        <translation>¿Cancelar «%1»? Entonces no gana nadie.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Cancelar el reto</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>A challenge is being decided.</source>
        <translation>Se está decidiendo un reto.</translation>
    </message>
    <message>
        <source>Decided: nobody won.</source>
        <translation>Decidido: no ganó nadie.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Decidido: %1.</translation>
    </message>
    <message>
        <source>Prize to Somebody Else Too</source>
        <translation>Premiar también a otra persona</translation>
    </message>
    <message>
        <source>They get the whole prize as well. What was given before stays.</source>
        <translation>También recibe el premio entero. Lo que se dio antes se mantiene.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Give the prize</source>
        <translation>&amp;Dar el premio</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ChannelsCard</name>
    <message>
        <source>What a new customer costs</source>
        <translation>Lo que cuesta un cliente nuevo</translation>
    </message>
    <message>
        <source>What a new customer costs, by channel</source>
        <translation>Lo que cuesta un cliente nuevo, por canal</translation>
    </message>
    <message>
        <source>&amp;Costs…</source>
        <translation>&amp;Gastos…</translation>
    </message>
    <message>
        <source>What was spent on the program and on other channels</source>
        <translation>Lo gastado en el programa y en otros canales</translation>
    </message>
    <message>
        <source>By referral and by the channels whose costs you noted</source>
        <translation>Por recomendación y por los canales cuyos gastos anotó usted</translation>
    </message>
    <message>
        <source>Of %1 new customers, %2 have no known source. Compare with care: some of them may have come by these channels.</source>
        <translation>De %1 clientes nuevos, se desconoce el origen de %2. Compare con cuidado: algunos pueden haber llegado por estos canales.</translation>
    </message>
    <message>
        <source>Note what you spend on flyers, advertisements or fairs: then you see what referrals save.</source>
        <translation>Anote lo que gasta en folletos, anuncios o ferias: así verá lo que ahorran los referidos.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ChartView</name>
    <message>
        <source>%1 as a table</source>
        <comment>a chart</comment>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>No hay nada que dibujar en este periodo.</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>&amp;Copy Chart</source>
        <translation>&amp;Copiar gráfico</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One value of a chart: name of the series, value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a bar of a chart stands for: its label, then its values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>chart</source>
        <extracomment>The name of a picture&apos;s file, where the chart has no title</extracomment>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing that can be enlarged (*.svg)</source>
        <translation>Dibujo ampliable (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Show this chart as a table, copy it or save it as a picture</source>
        <translation>Mostrar este gráfico como tabla, copiarlo o guardarlo como imagen</translation>
    </message>
    <message>
        <source>%1: show as a table, copy or save</source>
        <extracomment>%1: what the chart shows</extracomment>
        <translation>%1: mostrar como tabla, copiar o guardar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CheckDialog</name>
    <message>
        <source>%1 Please check the book when that is done.</source>
        <translation>%1 Comprobar el libro cuando termine.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Check the Book</source>
        <translation>Comprobar el libro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Open Record</source>
        <translation>&amp;Abrir el registro</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Working out every reward, balance and count anew…</source>
        <translation>Calculando de nuevo cada recompensa, saldo y recuento…</translation>
    </message>
    <message>
        <source>The book is being checked.</source>
        <translation>Se está comprobando el libro.</translation>
    </message>
    <message>
        <source>Everything adds up</source>
        <translation>Todo cuadra</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not add up</source>
        <translation>
            <numerusform>%n cosa no cuadra</numerusform>
            <numerusform>%n cosas no cuadran</numerusform>
        </translation>
    </message>
    <message>
        <source>Every reward, balance, stage and count was worked out anew from what was recorded, in %1 s, and agrees with the book.</source>
        <translation>Cada recompensa, saldo, etapa y recuento se calculó de nuevo a partir de lo registrado, en %1 s, y concuerda con el libro.</translation>
    </message>
    <message>
        <source>Worked out anew from what was recorded, in %1 s. Nothing was changed.</source>
        <translation>Calculado de nuevo a partir de lo registrado, en %1 s. No se cambió nada.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna todavía</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Sales and returns</source>
        <translation>Ventas y devoluciones</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Entries in the ledger</source>
        <translation>Asientos del libro mayor</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>What does not add up</source>
        <translation>Lo que no cuadra</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What is wrong, then what to do about it: two whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copied: paste it into a spreadsheet or a message.</source>
        <translation>Copiado: se puede pegar en una hoja de cálculo o un mensaje.</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>Guardar las diferencias</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CheckStep</name>
    <message>
        <source>Rows of your file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>No hay filas aquí.</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>&amp;Take Back the Last Decision</source>
        <translation>&amp;Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation>Aquí está todo decidido.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CheckTabs</name>
    <message>
        <source>Needs fixing  %1</source>
        <translation>Por corregir  %1</translation>
    </message>
    <message>
        <source>Same person?  %1</source>
        <translation>¿Misma persona?  %1</translation>
    </message>
    <message>
        <source>Referrer not found  %1</source>
        <translation>¿Quién recomienda?  %1</translation>
    </message>
    <message>
        <source>Worth knowing  %1</source>
        <translation>Conviene saber  %1</translation>
    </message>
    <message>
        <source>New  %1</source>
        <translation>Nuevas  %1</translation>
    </message>
    <message>
        <source>Update  %1</source>
        <translation>Actualizar  %1</translation>
    </message>
    <message>
        <source>Unchanged  %1</source>
        <translation>Sin cambios  %1</translation>
    </message>
    <message>
        <source>Skipped  %1</source>
        <translation>Omitidas  %1</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Changed  %1</source>
        <translation>Cambiadas  %1</translation>
    </message>
    <message>
        <source>Becomes a customer  %1</source>
        <translation>Se hace cliente  %1</translation>
    </message>
    <message>
        <source>Returns  %1</source>
        <translation>Devoluciones  %1</translation>
    </message>
    <message>
        <source>No campaign  %1</source>
        <translation>Sin campaña  %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ChipRow</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter and how many records it shows: &quot;Lost 4&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ChooseStep</name>
    <message>
        <source>What is in this list?</source>
        <translation>¿Qué contiene esta lista?</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clientes</translation>
    </message>
    <message>
        <source>&amp;Referrals: who recommended whom</source>
        <translation>&amp;Referidos: quién recomendó a quién</translation>
    </message>
    <message>
        <source>&amp;Sales from the till</source>
        <translation>&amp;Ventas de la caja</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>Soltar una hoja de cálculo aquí</translation>
    </message>
    <message>
        <source>Choose a &amp;File…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose Another &amp;File…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>CSV or text with columns, workbooks (XLSX, ODS, XLS) and address books (vCard). Cells copied in a spreadsheet can be pasted here. Nothing is written before you have seen every row.</source>
        <translation>CSV o texto con columnas, libros (XLSX, ODS, XLS) y libretas de direcciones (vCard). Aquí se pueden pegar celdas copiadas en una hoja de cálculo. No se escribe nada antes de haber visto cada fila.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ClaimCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Said in the shop</source>
        <translation>Dicho en la tienda</translation>
    </message>
    <message>
        <source>From the list %1</source>
        <translation>De la lista %1</translation>
    </message>
    <message>
        <source>From the customer list %1</source>
        <translation>De la lista de clientes %1</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>What became of somebody&apos;s word that they referred a friend</extracomment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acreditado</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Not credited</source>
        <translation>No acreditado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>If this one is credited:</source>
        <translation>Si se acredita este:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Referred on %1</source>
        <translation>Recomendado el %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recorded first, on %1</source>
        <translation>Anotado primero, el %1</translation>
    </message>
    <message>
        <source>Recorded on %1</source>
        <translation>Anotado el %1</translation>
    </message>
    <message>
        <source>Credited by %1 on %2.</source>
        <translation>Acreditado por %1 el %2.</translation>
    </message>
    <message>
        <source>Not credited by %1 on %2: %3</source>
        <translation>No acreditado por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Between the same people before: credited %1, not credited %2.</source>
        <translation>Antes, entre las mismas personas: acreditado %1, no acreditado %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>&quot;Not met: Bought in time. A purchase counts until ...&quot;</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Credit this one</source>
        <translation>Acreditar este</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Acreditar a %1</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Este no</translation>
    </message>
    <message>
        <source>Do not credit %1</source>
        <translation>No acreditar a %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ClaimDialog</name>
    <message>
        <source>Who referred %1?</source>
        <translation>¿Quién recomendó a %1?</translation>
    </message>
    <message>
        <source>If they share equally: %1</source>
        <extracomment>followed by sentences such as &quot;Ana gets €10.00.&quot;</extracomment>
        <translation>Si comparten a partes iguales: %1</translation>
    </message>
    <message>
        <source>&amp;Reason (“Not this one” needs one)</source>
        <translation>&amp;Motivo (“Este no” necesita uno)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Let the rules &amp;decide</source>
        <translation>Que &amp;decidan las reglas</translation>
    </message>
    <message>
        <source>&amp;Share as entered</source>
        <translation>&amp;Compartir como se indica</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Only one person says that they referred %1.</source>
        <translation>Solo una persona dice haber recomendado a %1.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CodeImportDialog</name>
    <message>
        <source>&amp;Add codes</source>
        <translation>&amp;Añadir códigos</translation>
    </message>
    <message>
        <source>Import Codes</source>
        <translation>Importar códigos</translation>
    </message>
    <message>
        <source>A code on each line; behind it, after a tab or semicolon, its value and the last day on which it is valid.</source>
        <translation>Un código en cada línea; detrás, tras un tabulador o punto y coma, su valor y el último día en que vale.</translation>
    </message>
    <message>
        <source>Codes, one on each line</source>
        <translation>Códigos, uno en cada línea</translation>
    </message>
    <message>
        <source>Paste the codes here, or choose a file.</source>
        <translation>Pegue aquí los códigos o elija un archivo.</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose a list of codes</source>
        <translation>Elegir una lista de códigos</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx *.ods *.xls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) in %1.</source>
        <translation>
            <numerusform>%n código en %1.</numerusform>
            <numerusform>%n códigos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s).</source>
        <translation>
            <numerusform>%n código.</numerusform>
            <numerusform>%n códigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out: %1</source>
        <translation>
            <numerusform>Se omite %n fila: %1</numerusform>
            <numerusform>Se omiten %n filas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CodeSlipDialog</name>
    <message>
        <source>Gift Code</source>
        <translation>Código regalo</translation>
    </message>
    <message>
        <source>A code that was shown is never given to anybody else: if handing it over is taken back, it becomes void.</source>
        <translation>Un código que se mostró nunca se da a nadie más: si su entrega se deshace, queda anulado.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Guardar el vale</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CompareDraftsDialog</name>
    <message>
        <source>Compare Drafts</source>
        <translation>Comparar borradores</translation>
    </message>
    <message>
        <source>Drafts side by side</source>
        <translation>Borradores lado a lado</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este borrador</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <source>Save &amp;spreadsheet…</source>
        <translation>Guardar &amp;hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Working out your history by these rules…</source>
        <translation>Calculando su historial con estas reglas…</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Enviado a la impresora: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save for a spreadsheet</source>
        <translation>Guardar para una hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ComparisonView</name>
    <message>
        <source>On your history of the last 12 months nobody gets more or less.</source>
        <translation>En su historial de los últimos 12 meses nadie recibe más ni menos.</translation>
    </message>
    <message>
        <source>On your history of the last 12 months: %1, %2, %3 in all.</source>
        <translation>En su historial de los últimos 12 meses: %1, %2, %3 en total.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) get more</source>
        <translation>
            <numerusform>%Ln persona recibe más</numerusform>
            <numerusform>%Ln personas reciben más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less</source>
        <translation>
            <numerusform>%Ln menos</numerusform>
            <numerusform>%Ln menos</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>People who would get something else</source>
        <translation>Personas que recibirían otra cosa</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ConcentrationCard</name>
    <message>
        <source>How much hangs on few referrers</source>
        <translation>Cuánto depende de unos pocos</translation>
    </message>
    <message>
        <source>Share of the best referrers in all new customers</source>
        <translation>Parte de quienes más recomiendan en los clientes nuevos</translation>
    </message>
    <message>
        <source>Nobody brought a new customer in the last twelve months.</source>
        <translation>Nadie trajo un cliente nuevo en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Share of new customers of the last 12 months, by the best 1, 2, 3 … referrers</source>
        <translation>Parte de los clientes nuevos de los últimos 12 meses que trajeron las 1, 2, 3… personas que más recomiendan</translation>
    </message>
    <message>
        <source>There are fewer than ten of them: the leaderboard says more.</source>
        <translation>Son menos de diez: la clasificación dice más.</translation>
    </message>
    <message>
        <source>The best tenth of %1 referrers brought %2 of the new customers.</source>
        <translation>La mejor décima parte de %1 personas que recomiendan trajo el %2 de los clientes nuevos.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ConvertedByDayCard</name>
    <message>
        <source>How fast friends become customers</source>
        <translation>Con qué rapidez se hacen clientes</translation>
    </message>
    <message>
        <source>Share that became customers, by days since the referral</source>
        <translation>Parte que se hizo cliente, por días desde la recomendación</translation>
    </message>
    <message>
        <source>Nobody who was referred in this period has become a customer yet.</source>
        <translation>Nadie recomendado en este periodo se ha hecho cliente todavía.</translation>
    </message>
    <message>
        <source>became customers</source>
        <translation>se hicieron clientes</translation>
    </message>
    <message>
        <source>half of all by day %1</source>
        <extracomment>Beside a line on a curve</extracomment>
        <translation>la mitad de todos hasta el día %1</translation>
    </message>
    <message>
        <source>Share of all referrals, by days since the referral</source>
        <translation>Parte de todos los referidos, por días desde la recomendación</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) are still open: they count for as long as they were seen.</source>
        <translation>
            <numerusform>%n referido sigue abierto: cuenta por el tiempo que se ha observado.</numerusform>
            <numerusform>%n referidos siguen abiertos: cuentan por el tiempo que se han observado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than half of all have become customers, so there is no median of all.</source>
        <translation>Menos de la mitad se ha hecho cliente, así que no hay mediana de todos.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ConvertedByWeekCard</name>
    <message>
        <source>How long it took them</source>
        <translation>Cuánto tardaron</translation>
    </message>
    <message>
        <source>Friends who became customers, by weeks since the referral</source>
        <translation>Amigos que se hicieron clientes, por semanas desde la recomendación</translation>
    </message>
    <message>
        <source>Nobody who was referred in this period has become a customer yet.</source>
        <translation>Nadie recomendado en este periodo se ha hecho cliente todavía.</translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>mediana %1 días</translation>
    </message>
    <message>
        <source>Friends who became customers, by the week after the referral</source>
        <translation>Amigos que se hicieron clientes, por semana tras la recomendación</translation>
    </message>
    <message>
        <source>Half of them took between %1 and %2 days.</source>
        <translation>La mitad tardó entre %1 y %2 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n had bought before the referral was recorded; they count as 0 days.</source>
        <translation>
            <numerusform>%n había comprado antes de que se anotara la recomendación; cuenta como 0 días.</numerusform>
            <numerusform>%n habían comprado antes de que se anotara la recomendación; cuentan como 0 días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CostsDialog</name>
    <message>
        <source>What was spent</source>
        <translation>Lo gastado</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Nothing was noted yet. With what other channels cost, you see what referrals save.</source>
        <translation>Todavía no hay nada anotado. Con lo que cuestan otros canales, verá lo que ahorran los referidos.</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Otro canal</translation>
    </message>
    <message>
        <source>The referral program</source>
        <translation>El programa de referidos</translation>
    </message>
    <message>
        <source>Flyers, advertisements, fair</source>
        <translation>Folletos, anuncios, feria</translation>
    </message>
    <message>
        <source>No campaign in particular</source>
        <translation>Ninguna campaña en particular</translation>
    </message>
    <message>
        <source>Spent &amp;on</source>
        <translation>Ga&amp;stado en</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campaña</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Úl&amp;timo día</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Gastado en</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Please name the channel, as “Flyers”.</source>
        <translation>Indique el canal, por ejemplo “Folletos”.</translation>
    </message>
    <message>
        <source>What was spent is noted.</source>
        <translation>Lo gastado está anotado.</translation>
    </message>
    <message>
        <source>The cost is removed.</source>
        <translation>El gasto está eliminado.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::CustomersPage</name>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Bring your list from a spreadsheet.</source>
        <translation>Traer la lista desde una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Details of the customer</source>
        <translation>Detalles del cliente</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>No hay coincidencias.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Has referred</source>
        <translation>Han recomendado</translation>
    </message>
    <message>
        <source>Was referred</source>
        <translation>Fueron referidos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Add customer</source>
        <translation>&amp;Agregar cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n active customer(s)</source>
        <translation>
            <numerusform>%n cliente activo</numerusform>
            <numerusform>%n clientes activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who have referred somebody</source>
        <translation>
            <numerusform>%n cliente que ha recomendado a alguien</numerusform>
            <numerusform>%n clientes que han recomendado a alguien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who were referred</source>
        <translation>
            <numerusform>%n cliente que fue referido</numerusform>
            <numerusform>%n clientes que fueron referidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived customer(s)</source>
        <translation>
            <numerusform>%n cliente archivado</numerusform>
            <numerusform>%n clientes archivados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <extracomment>A sentence about the filter, then the text that was searched</extracomment>
        <translation>%1 con “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) shown</source>
        <translation>
            <numerusform>Se muestra %1 de %n cliente</numerusform>
            <numerusform>Se muestran %1 de %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore Customer</source>
        <translation>&amp;Restaurar cliente</translation>
    </message>
    <message>
        <source>A&amp;rchive Customer</source>
        <translation>Arc&amp;hivar cliente</translation>
    </message>
    <message>
        <source>Record a referral by %1</source>
        <translation>Registrar un referido de %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation>Archivado: %1.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Restaurado: %1.</translation>
    </message>
    <message>
        <source>To merge, select two customers in the list: click one, then the other with Ctrl.</source>
        <translation>Para fusionar, seleccione dos clientes en la lista: pulse uno y luego el otro con Ctrl.</translation>
    </message>
    <message>
        <source>Merge Customers</source>
        <translation>Fusionar clientes</translation>
    </message>
    <message>
        <source>Are these the same person? Which record stays?</source>
        <translation>¿Son la misma persona? ¿Qué ficha se queda?</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 se fusionó en %2.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DebtsView</name>
    <message>
        <source>Nobody owes the shop anything</source>
        <translation>Nadie debe nada a la tienda</translation>
    </message>
    <message>
        <source>When a purchase comes back after its reward was paid, what is owed appears here.</source>
        <translation>Cuando se devuelve una compra cuya recompensa ya se pagó, aquí aparece lo que se debe.</translation>
    </message>
    <message>
        <source>People who owe the shop, by how long</source>
        <translation>Personas que deben a la tienda, por antigüedad</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message>
        <source>Money came back…</source>
        <translation>El dinero volvió…</translation>
    </message>
    <message>
        <source>Write off…</source>
        <translation>Condonar…</translation>
    </message>
    <message>
        <source>A debt is deducted from the next payout to the same person. What will never come back can be written off; both can be undone.</source>
        <translation>Una deuda se descuenta del próximo pago a la misma persona. Lo que nunca volverá se puede condonar; ambas cosas se pueden deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed to the shop by %n person(s)</source>
        <translation>
            <numerusform>%n persona debe %1 a la tienda</numerusform>
            <numerusform>%n personas deben %1 a la tienda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecayCanvas</name>
    <message>
        <source>What is left of the reward by the days since the referral</source>
        <translation>Lo que queda de la recompensa según los días desde la recomendación</translation>
    </message>
    <message>
        <source>At least %1 is left</source>
        <translation>Queda al menos el %1</translation>
    </message>
    <message>
        <source>The whole reward up to %1</source>
        <translation>Toda la recompensa hasta %1</translation>
    </message>
    <message>
        <source>After %1 %2 is left</source>
        <translation>Tras %1 queda el %2</translation>
    </message>
    <message>
        <source>One half is left after %1</source>
        <translation>Queda la mitad tras %1</translation>
    </message>
    <message>
        <source>days between referral and purchase</source>
        <translation>días entre la recomendación y la compra</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecayEditor</name>
    <message>
        <source>The reward stays the same however late the friend buys.</source>
        <translation>La recompensa es la misma por tarde que compre el amigo.</translation>
    </message>
    <message>
        <source>What is left of the reward by the days since the referral</source>
        <translation>Lo que queda de la recompensa según los días desde la recomendación</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>&amp;Add a Step</source>
        <translation>&amp;Añadir un escalón</translation>
    </message>
    <message>
        <source>How the reward shrinks</source>
        <translation>Cómo mengua la recompensa</translation>
    </message>
    <message>
        <source>It does not shrink</source>
        <translation>No mengua</translation>
    </message>
    <message>
        <source>It shrinks in steps</source>
        <translation>Mengua por escalones</translation>
    </message>
    <message>
        <source>It shrinks evenly</source>
        <translation>Mengua por igual</translation>
    </message>
    <message>
        <source>It halves again and again</source>
        <translation>Se reduce a la mitad una y otra vez</translation>
    </message>
    <message>
        <source>The whole reward up to</source>
        <translation>Toda la recompensa hasta</translation>
    </message>
    <message>
        <source>The least from</source>
        <translation>La menor desde</translation>
    </message>
    <message>
        <source>One half is left after</source>
        <translation>Queda la mitad tras</translation>
    </message>
    <message>
        <source>At least is left</source>
        <translation>Queda al menos</translation>
    </message>
    <message>
        <source>Change how the reward shrinks</source>
        <translation>Cambiar cómo mengua la recompensa</translation>
    </message>
    <message>
        <source>Remove step %1 of the decay</source>
        <translation>Quitar el escalón %1 de la mengua</translation>
    </message>
    <message>
        <source>Add a step of the decay</source>
        <translation>Añadir un escalón a la mengua</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecideDialog</name>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Premio</translation>
    </message>
    <message>
        <source>Draw Winners</source>
        <translation>Sortear ganadores</translation>
    </message>
    <message>
        <source>Decide Winners</source>
        <translation>Decidir ganadores</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Sortear</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>S&amp;emilla</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Quién gana</translation>
    </message>
    <message>
        <source>Nobody reached it.</source>
        <translation>No lo alcanzó nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n prize(s) that cost %1 in all. They are given through the ledger and can be paid like any reward; the board is kept as it is now. It can be undone until a prize is paid.</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>
            <numerusform>%n premio que cuesta %1. Se da por el libro mayor y se puede pagar como cualquier recompensa; la clasificación se guarda tal como está. Se puede deshacer hasta que se pague.</numerusform>
            <numerusform>%n premios que cuestan %1 en total. Se dan por el libro mayor y se pueden pagar como cualquier recompensa; la clasificación se guarda tal como está. Se puede deshacer hasta que se pague un premio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecisionBar</name>
    <message>
        <source>&amp;Edit the Value</source>
        <translation>&amp;Editar el valor</translation>
    </message>
    <message>
        <source>Import &amp;without This Value</source>
        <translation>Importar &amp;sin este valor</translation>
    </message>
    <message>
        <source>&amp;Skip the Row</source>
        <translation>&amp;Omitir la fila</translation>
    </message>
    <message>
        <source>&amp;Import This Row after All</source>
        <translation>&amp;Importar esta fila después de todo</translation>
    </message>
    <message>
        <source>Merge into One (M)</source>
        <translation>Unir en una (M)</translation>
    </message>
    <message>
        <source>Keep Both (K)</source>
        <translation>Mantener ambas (K)</translation>
    </message>
    <message>
        <source>&amp;Leave Empty</source>
        <translation>&amp;Dejar vacío</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>A quién se refiere</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>A row of the person&apos;s file: its number, what to know about it</extracomment>
        <translation>Fila %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>What you choose holds for %Ln row(s).</source>
        <translation>
            <numerusform>Lo que elija vale para %Ln fila.</numerusform>
            <numerusform>Lo que elija vale para %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create “%1”</source>
        <translation>&amp;Crear “%1”</translation>
    </message>
    <message>
        <source>Take the File’s Values (F)</source>
        <translation>Tomar lo del archivo (F)</translation>
    </message>
    <message>
        <source>Keep the Book’s (B)</source>
        <translation>Dejar lo del libro (B)</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DecisionsView</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rewards to decide about</source>
        <translation>Recompensas por decidir</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason (kept with the rewards)</source>
        <translation>&amp;Motivo (se guarda con las recompensas)</translation>
    </message>
    <message>
        <source>Put these rewards on hold?</source>
        <translation>¿Retener estas recompensas?</translation>
    </message>
    <message>
        <source>They are not paid until somebody releases or declines them.</source>
        <translation>No se pagan hasta que alguien las libere o las rechace.</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>Decline these rewards?</source>
        <translation>¿Rechazar estas recompensas?</translation>
    </message>
    <message>
        <source>They will not be paid. That can be taken back while their purchases stand.</source>
        <translation>No se pagarán. Se puede deshacer mientras sus compras sigan en pie.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>Rewards whose rule wants your approval, and those on hold, wait here.</source>
        <translation>Aquí esperan las recompensas cuya regla pide su aprobación y las retenidas.</translation>
    </message>
    <message>
        <source>Rewards to decide about, the oldest first</source>
        <translation>Recompensas por decidir, primero las más antiguas</translation>
    </message>
    <message>
        <source>Why? (W)</source>
        <translation>¿Por qué? (W)</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <extracomment>The letter in brackets is the key that does it: please choose another one for each</extracomment>
        <translation>Aprobar (A)</translation>
    </message>
    <message>
        <source>Release (R)</source>
        <translation>Liberar (R)</translation>
    </message>
    <message>
        <source>Hold… (H)</source>
        <translation>Retener… (H)</translation>
    </message>
    <message>
        <source>Decline… (D)</source>
        <translation>Rechazar… (D)</translation>
    </message>
    <message>
        <source>Select several with Shift or Ctrl, all with Ctrl+A, and press the letter.</source>
        <translation>Seleccione varias con Mayús o Ctrl, todas con Ctrl+A, y pulse la letra.</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) to decide about</source>
        <translation>
            <numerusform>%n recompensa por decidir</numerusform>
            <numerusform>%n recompensas por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n recompensa</numerusform>
            <numerusform>%n recompensas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided about %n reward(s).</source>
        <translation>
            <numerusform>Decidido sobre %n recompensa.</numerusform>
            <numerusform>Decidido sobre %n recompensas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DoneStep</name>
    <message>
        <source>Save &amp;Skipped Rows as a Spreadsheet…</source>
        <translation>&amp;Guardar las filas omitidas como hoja de cálculo…</translation>
    </message>
    <message>
        <source>Problems of this import</source>
        <translation>Problemas de esta importación</translation>
    </message>
    <message>
        <source>Import &amp;Another File…</source>
        <translation>Importar &amp;otro archivo…</translation>
    </message>
    <message>
        <source>The list is in.</source>
        <translation>La lista ya está dentro.</translation>
    </message>
    <message>
        <source>There was nothing new.</source>
        <translation>No había nada nuevo.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln observación</numerusform>
            <numerusform>%Ln observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo This Import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>Imported &amp;Before</source>
        <translation>Importado &amp;antes</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::DraftsDialog</name>
    <message>
        <source>Drafts that were kept</source>
        <translation>Borradores conservados</translation>
    </message>
    <message>
        <source>Kept Drafts</source>
        <translation>Borradores conservados</translation>
    </message>
    <message>
        <source>No draft was kept yet. Give the one that you draw a name to try others beside it.</source>
        <translation>Todavía no se ha conservado ningún borrador. Dé un nombre al que está dibujando para probar otros a su lado.</translation>
    </message>
    <message>
        <source>Keep this draft &amp;as</source>
        <translation>C&amp;onservar este borrador como</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Conservado el</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Type a name to keep the draft, or to rename the one that is chosen.</source>
        <translation>Escriba un nombre para conservar el borrador, o para cambiar el del elegido.</translation>
    </message>
    <message>
        <source>Kept: the draft %1.</source>
        <translation>Conservado: el borrador %1.</translation>
    </message>
    <message>
        <source>Open the draft %1</source>
        <translation>Abrir el borrador %1</translation>
    </message>
    <message>
        <source>Opened: the draft %1.</source>
        <translation>Abierto: el borrador %1.</translation>
    </message>
    <message>
        <source>Deleted: the draft %1. Undo brings it back.</source>
        <translation>Eliminado: el borrador %1. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::EntryDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FactsSentence</name>
    <message>
        <source>%1, %2.</source>
        <extracomment>&quot;6 rows&quot;, &quot;9 columns&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the sheet %1.</source>
        <translation>Leído de la hoja %1.</translation>
    </message>
    <message>
        <source>Read as an address book (vCard) in %1.</source>
        <translation>Leído como libreta de direcciones (vCard) en %1.</translation>
    </message>
    <message>
        <source>Read as %1 text, separated by %2.</source>
        <translation>Leído como texto %1, separado por %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>%1 is the header.</source>
        <translation>%1 es el encabezado.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>La fila %1</translation>
    </message>
    <message>
        <source>There is %1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>No hay encabezado</translation>
    </message>
    <message>
        <source>Passed over above it: %1.</source>
        <translation>Se pasan por alto encima: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>There is no header</source>
        <translation>No hay encabezado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s)</source>
        <translation>
            <numerusform>%Ln suma</numerusform>
            <numerusform>%Ln sumas</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out rows that look like sums</source>
        <translation>Omitir las filas que parecen sumas</translation>
    </message>
    <message>
        <source>Read them like all other rows</source>
        <translation>Leerlas como todas las demás</translation>
    </message>
    <message>
        <source>Read like all other rows: %1.</source>
        <translation>Se leen como todas las demás: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Se omiten: %1.</translation>
    </message>
    <message>
        <source>Dates are read with %1.</source>
        <translation>Las fechas se leen con %1.</translation>
    </message>
    <message>
        <source>Dates in “%1” are read with %2.</source>
        <translation>Las fechas de «%1» se leen con %2.</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>el día primero</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>el mes primero</translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>el año primero</translation>
    </message>
    <message>
        <source>Amounts are read with %1.</source>
        <translation>Los importes se leen con %1.</translation>
    </message>
    <message>
        <source>Amounts in “%1” are read with %2.</source>
        <translation>Los importes de «%1» se leen con %2.</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>punto decimal</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FameCard</name>
    <message>
        <source>Hall of fame</source>
        <translation>Salón de la fama</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>After the first names of those who share a first place</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FigureDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No single rows stand behind this figure.</source>
        <translation>Detrás de esta cifra no hay filas sueltas.</translation>
    </message>
    <message>
        <source>All &amp;key figures…</source>
        <translation>Todas las ci&amp;fras…</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FigureTiles</name>
    <message>
        <source>&amp;Plot this figure</source>
        <translation>&amp;Dibujar esta cifra</translation>
    </message>
    <message>
        <source>&amp;Where does this come from?</source>
        <translation>¿De &amp;dónde sale esto?</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Beside a share: how many it is a share of</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FunnelCard</name>
    <message>
        <source>Where referrals drop off</source>
        <translation>Dónde se pierden los referidos</translation>
    </message>
    <message>
        <source>From referral to customer</source>
        <translation>De referido a cliente</translation>
    </message>
    <message>
        <source>Nobody was referred in this period.</source>
        <translation>No se recomendó a nadie en este periodo.</translation>
    </message>
    <message>
        <source>The referrals of the period and what became of them so far</source>
        <translation>Los referidos del periodo y qué ha sido de ellos hasta ahora</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::FunnelChart</name>
    <message>
        <source>▼ %1</source>
        <extracomment>Between two steps of a funnel: the share that takes the next one, &quot;▼ 62 %&quot;</extracomment>
        <translation>▼ %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::GiftDetails</name>
    <message>
        <source>History, or codes of the pool</source>
        <translation>Historial, o códigos del grupo</translation>
    </message>
    <message>
        <source>A code that somebody was given is never given again: if handing it over is taken back, it becomes void.</source>
        <translation>Un código que se entregó a alguien nunca se vuelve a dar: si su entrega se deshace, queda anulado.</translation>
    </message>
    <message>
        <source>Which codes to show</source>
        <translation>Qué códigos mostrar</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>M&amp;ostrar códigos</translation>
    </message>
    <message>
        <source>Show or &amp;print…</source>
        <translation>Ver o im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Sustituir…</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>An&amp;ular…</translation>
    </message>
    <message>
        <source>Nothing was entered yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message>
        <source>There are no such codes.</source>
        <translation>No hay tales códigos.</translation>
    </message>
    <message>
        <source>%1, given to %2</source>
        <extracomment>1: the end of a code, 2: who has it</extracomment>
        <translation>%1, entregado a %2</translation>
    </message>
    <message>
        <source>Replace this code?</source>
        <translation>¿Sustituir este código?</translation>
    </message>
    <message>
        <source>Make this code void?</source>
        <translation>¿Anular este código?</translation>
    </message>
    <message>
        <source>It becomes void, and %1 gets the next code of the pool.</source>
        <translation>Queda anulado, y %1 recibe el siguiente código.</translation>
    </message>
    <message>
        <source>Nobody can be given it any more. This can be undone.</source>
        <translation>Ya no se puede dar a nadie. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Reason (kept with the code)</source>
        <translation>&amp;Motivo (se guarda con el código)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Su&amp;stituir</translation>
    </message>
    <message>
        <source>Make &amp;void</source>
        <translation>An&amp;ular</translation>
    </message>
    <message>
        <source>The code %1 is void.</source>
        <translation>El código %1 está anulado.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::GiftsDialog</name>
    <message>
        <source>The rules of the campaign give no things and no gift codes. Those that they name are listed here.</source>
        <translation>Las reglas de la campaña no dan cosas ni códigos regalo. Aquí aparecen los que nombren.</translation>
    </message>
    <message>
        <source>Gifts and codes</source>
        <translation>Regalos y códigos</translation>
    </message>
    <message>
        <source>Gifts and Codes</source>
        <translation>Regalos y códigos</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Goods &amp;in…</source>
        <translation>E&amp;ntrada…</translation>
    </message>
    <message>
        <source>&amp;Count…</source>
        <translation>&amp;Recuento…</translation>
    </message>
    <message>
        <source>&amp;Write off…</source>
        <translation>Dar de &amp;baja…</translation>
    </message>
    <message>
        <source>I&amp;mport codes…</source>
        <translation>Importar &amp;códigos…</translation>
    </message>
    <message>
        <source>Low mar&amp;k…</source>
        <translation>&amp;Mínimo…</translation>
    </message>
    <message>
        <source>&amp;Stop counting…</source>
        <translation>&amp;Dejar de contar…</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) low</source>
        <translation>
            <numerusform>%n se agota</numerusform>
            <numerusform>%n se agotan</numerusform>
        </translation>
    </message>
    <message>
        <source>On hand and promised</source>
        <translation>Disponible y prometido</translation>
    </message>
    <message>
        <source>Stop counting %1?</source>
        <translation>¿Dejar de contar %1?</translation>
    </message>
    <message>
        <source>Handing it over is then never refused, and Home does not say when there are too few. The history stays, and the next goods in or count begins anew.</source>
        <translation>Entonces nunca se rechaza entregarlo, e Inicio no avisa cuando hay demasiado pocos. El historial queda, y la siguiente entrada o recuento empieza de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>&amp;Dejar de contar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>%1 is not counted any more.</source>
        <translation>%1 ya no se cuenta.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::GoalDialog</name>
    <message>
        <source>&amp;Save goal</source>
        <translation>&amp;Guardar objetivo</translation>
    </message>
    <message>
        <source>&amp;Remove goal</source>
        <translation>&amp;Eliminar objetivo</translation>
    </message>
    <message>
        <source>Goal of a month</source>
        <translation>Objetivo de un mes</translation>
    </message>
    <message>
        <source>Key &amp;figure</source>
        <translation>Ci&amp;fra clave</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>The goal is saved.</source>
        <translation>El objetivo está guardado.</translation>
    </message>
    <message>
        <source>The goal is removed.</source>
        <translation>El objetivo está eliminado.</translation>
    </message>
    <message>
        <source>Please say what you want to reach.</source>
        <translation>Diga a qué quiere llegar.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::GoalsCard</name>
    <message>
        <source>Goals of this month</source>
        <translation>Objetivos de este mes</translation>
    </message>
    <message>
        <source>What came together so far against the goal</source>
        <translation>Lo reunido hasta ahora frente al objetivo</translation>
    </message>
    <message>
        <source>No goal is set for this month.</source>
        <translation>No hay ningún objetivo para este mes.</translation>
    </message>
    <message>
        <source>Set a &amp;goal…</source>
        <translation>Fijar un &amp;objetivo…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Set what you want to reach: then you see whether it will be reached, and how much is needed each week.</source>
        <translation>Fije lo que quiere alcanzar: así verá si se alcanzará y cuánto hace falta cada semana.</translation>
    </message>
    <message>
        <source>There is no data for this month yet.</source>
        <translation>Aún no hay datos de este mes.</translation>
    </message>
    <message>
        <source>goal %1</source>
        <extracomment>Beside the line of a goal: &quot;goal 20&quot;</extracomment>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>Goals and budgets</source>
        <translation>Objetivos y presupuestos</translation>
    </message>
    <message>
        <source>Of the whole shop</source>
        <translation>De toda la tienda</translation>
    </message>
    <message>
        <source>%1, of the whole shop</source>
        <translation>%1, de toda la tienda</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a goal or a budget is: &quot;12 of 20&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>What a goal needs from now on: &quot;3 a week&quot;</extracomment>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>Budget of all campaigns</source>
        <translation>Presupuesto de todas las campañas</translation>
    </message>
    <message>
        <source>Budget of %1</source>
        <translation>Presupuesto de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>State of a goal or a budget with what it needs: &quot;Behind · 3 a week&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no data yet, goal %1</source>
        <translation>aún sin datos, objetivo %1</translation>
    </message>
    <message>
        <source>%1, goal %2</source>
        <extracomment>How far a goal is: &quot;3 of 4, goal 60 %&quot;</extracomment>
        <translation>%1, objetivo %2</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::HealthCard</name>
    <message>
        <source>How far the numbers can be trusted</source>
        <translation>Hasta dónde fiarse de los números</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Abrir referidos</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Importar lista</translation>
    </message>
    <message>
        <source>There were no new customers in this period.</source>
        <translation>No hubo clientes nuevos en este periodo.</translation>
    </message>
    <message>
        <source>Of %1 new customers, the source of %2 is known.</source>
        <translation>De %1 clientes nuevos, se conoce el origen de %2.</translation>
    </message>
    <message>
        <source>Every open referral has an e-mail address or a telephone number.</source>
        <translation>Cada referido abierto tiene correo o teléfono.</translation>
    </message>
    <message numerus="yes">
        <source>%n open referral(s) have neither an e-mail address nor a telephone number.</source>
        <translation>
            <numerusform>%n referido abierto no tiene correo ni teléfono.</numerusform>
            <numerusform>%n referidos abiertos no tienen correo ni teléfono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who was named as a referrer was found.</source>
        <translation>Se encontró a todas las personas nombradas como quien recomendó.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) named a referrer whom nobody could find yet.</source>
        <translation>
            <numerusform>%n persona nombró a alguien que recomendó y que aún no se ha encontrado.</numerusform>
            <numerusform>%n personas nombraron a alguien que recomendó y que aún no se ha encontrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every purchase belongs to a customer.</source>
        <translation>Cada compra pertenece a un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) belong to nobody: a list of customers may tell whose they are.</source>
        <translation>
            <numerusform>%n compra no es de nadie: una lista de clientes puede decir de quién es.</numerusform>
            <numerusform>%n compras no son de nadie: una lista de clientes puede decir de quién son.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Quiénes son</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Everything starts with your customers</source>
        <translation>Todo empieza con los clientes</translation>
    </message>
    <message>
        <source>When you have customers and referrals, this page shows how the program is doing.</source>
        <translation>Cuando haya clientes y referidos, esta página mostrará cómo va el programa.</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Importar clientes…</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
    <message>
        <source>Referrals and new customers, by month</source>
        <translation>Referidos y clientes nuevos, por mes</translation>
    </message>
    <message>
        <source>Top referrers</source>
        <translation>Quienes más recomiendan</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Record a &amp;referral</source>
        <translation>Registrar &amp;referido</translation>
    </message>
    <message>
        <source>Light: received · dark: became customers</source>
        <translation>Claro: recibidos · oscuro: se hicieron clientes</translation>
    </message>
    <message>
        <source>The last twelve months have no referrals.</source>
        <translation>No hay referidos en los últimos doce meses.</translation>
    </message>
    <message>
        <source>The board fills with the first counted referral.</source>
        <translation>La clasificación empieza con el primer referido contado.</translation>
    </message>
    <message>
        <source>Open leaderboard</source>
        <translation>Abrir clasificación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Status bar: how much the book holds</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referido</numerusform>
            <numerusform>%n referidos</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with %1</source>
        <extracomment>The earlier days with which the key figures are compared</extracomment>
        <translation>en comparación con %1</translation>
    </message>
    <message>
        <source>by new customers, %1</source>
        <translation>por clientes nuevos, %1</translation>
    </message>
    <message>
        <source>%1 Recording is possible again when that is done.</source>
        <translation>%1 Se podrá registrar de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>La imagen está guardada: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ImportHistory</name>
    <message>
        <source>Imported before</source>
        <translation>Importado antes</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Choose an import in the list to take it back.</source>
        <translation>Elija una importación de la lista para deshacerla.</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>Esta importación ya se deshizo.</translation>
    </message>
    <message>
        <source>Remove what this import added and bring back what it changed, except what was changed since</source>
        <translation>Quita lo que añadió esta importación y restaura lo que cambió, salvo lo que cambió desde entonces</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>This file is open for reading only: nothing can be changed.</source>
        <translation>Este archivo está abierto solo para lectura: no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>Show All %Ln &amp;Import(s)</source>
        <translation>
            <numerusform>Mostrar %Ln &amp;importación</numerusform>
            <numerusform>Mostrar las %Ln &amp;importaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ImportIntake</name>
    <message>
        <source>Another list is being imported. Please wait until it is done.</source>
        <translation>Se está importando otra lista. Espere a que termine.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Spreadsheets and contacts (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.vcf)</source>
        <translation>Hojas de cálculo y contactos (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.vcf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Relacionar columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>&amp;Match the Columns</source>
        <translation>Relacionar las &amp;columnas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln Row(s)</source>
        <translation>
            <numerusform>Re&amp;visar %Ln fila</numerusform>
            <numerusform>Re&amp;visar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the &amp;Customers</source>
        <translation>Mostrar los c&amp;lientes</translation>
    </message>
    <message>
        <source>Show the &amp;Referrals</source>
        <translation>Mostrar los &amp;referidos</translation>
    </message>
    <message>
        <source>This file is open for reading only, so nothing can be imported into it.</source>
        <translation>Este archivo está abierto solo para lectura; no se puede importar nada en él.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln row(s)…</source>
        <translation>
            <numerusform>Revisando %Ln fila…</numerusform>
            <numerusform>Revisando %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln row(s)…</source>
        <translation>
            <numerusform>Importando %Ln fila…</numerusform>
            <numerusform>Importando %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Bring in customers, referrals or sales from a spreadsheet</source>
        <translation>Traer clientes, referidos o ventas desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What you decided is being checked…</source>
        <translation>Se está revisando lo que ha decidido…</translation>
    </message>
    <message>
        <source>Matched as on %1</source>
        <translation>Relacionada como el %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ImportRowModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <extracomment>A person, and the row of the file that is about them</extracomment>
        <translation>%1 (fila %2)</translation>
    </message>
    <message>
        <source>Will be imported</source>
        <translation>Se importará</translation>
    </message>
    <message>
        <source>Will be left out</source>
        <translation>Se dejará fuera</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Likeness</source>
        <extracomment>How sure the program is that two people are one, 0 to 100</extracomment>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como el archivo</translation>
    </message>
    <message>
        <source>As in the book</source>
        <translation>Como el libro</translation>
    </message>
    <message>
        <source>Customer no more</source>
        <translation>Ya no es cliente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Sale found</source>
        <translation>Venta hallada</translation>
    </message>
    <message>
        <source>No sale found</source>
        <translation>Sin venta</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>Etapa ahora</translation>
    </message>
    <message>
        <source>Return of</source>
        <extracomment>Column: the sale that a return is of</extracomment>
        <translation>Devolución de</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendido el</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ImportUndo</name>
    <message>
        <source>An import is being taken back.</source>
        <translation>Se está deshaciendo una importación.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::InsightCard</name>
    <message>
        <source>Where does this come from? Shows the formula and the rows behind it.</source>
        <translation>¿De dónde sale esto? Muestra la fórmula y las filas que hay detrás.</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>¿De dónde sale esto?</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>La imagen está guardada: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::InsightFilters</name>
    <message>
        <source>C&amp;ompare</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Beside every figure, what it was in the period before</source>
        <translation>Junto a cada cifra, lo que era en el periodo anterior</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Edit segments…</source>
        <translation>Editar segmentos…</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>como se sabía el %1</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campaña</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>What this view was made for is no longer there (%1): it shows more than it did.</source>
        <extracomment>%1: &quot;campaign&quot;, &quot;segment&quot; or both</extracomment>
        <translation>Aquello para lo que se hizo esta vista ya no existe (%1): muestra más que antes.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>The numbers begin with the first referral</source>
        <translation>Los números empiezan con el primer referido</translation>
    </message>
    <message>
        <source>When you have customers and referrals, this page shows what works, what it costs and what is stuck.</source>
        <translation>Cuando tenga clientes y referidos, esta página muestra qué funciona, qué cuesta y qué está atascado.</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>Anotar un referido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>All &amp;key figures…</source>
        <translation>Todas las &amp;cifras…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <extracomment>The earlier days with which the key figures are compared</extracomment>
        <translation>comparado con %1</translation>
    </message>
    <message>
        <source>As &amp;known on a day…</source>
        <translation>Como se &amp;sabía un día…</translation>
    </message>
    <message>
        <source>The figures as the book knew them then: what was entered later does not count</source>
        <translation>Las cifras como las conocía el libro entonces: lo que se anotó después no cuenta</translation>
    </message>
    <message>
        <source>Show &amp;today</source>
        <translation>Mostrar &amp;hoy</translation>
    </message>
    <message>
        <source>Look Back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>The book as it was known on an earlier day</source>
        <translation>El libro como se conocía un día anterior</translation>
    </message>
    <message>
        <source>Sales, referrals and payments that were entered later do not count. Nothing in the book changes.</source>
        <translation>Las ventas, los referidos y los pagos anotados después no cuentan. En el libro no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Look back</source>
        <translation>&amp;Mirar atrás</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>As the book knew it at the end of %1</source>
        <translation>Como lo sabía el libro al final del %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::KeyFiguresDialog</name>
    <message>
        <source>All key figures</source>
        <translation>Todas las cifras clave</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::KnownPeopleChoice</name>
    <message>
        <source>People you already have:</source>
        <translation>Personas que ya tiene:</translation>
    </message>
    <message>
        <source>&amp;fill only what is empty</source>
        <translation>&amp;rellenar solo lo vacío</translation>
    </message>
    <message>
        <source>&amp;overwrite with the file</source>
        <translation>&amp;sobrescribir con el archivo</translation>
    </message>
    <message>
        <source>do not &amp;touch them</source>
        <translation>&amp;no tocarlas</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::KpiRow</name>
    <message>
        <source>Referrals received</source>
        <translation>Referidos recibidos</translation>
    </message>
    <message>
        <source>Became customers</source>
        <translation>Se hicieron clientes</translation>
    </message>
    <message>
        <source>Referred revenue</source>
        <translation>Ingresos por referidos</translation>
    </message>
    <message>
        <source>Rewards owed</source>
        <translation>Recompensas pendientes</translation>
    </message>
    <message>
        <source>Of those received in the period, so many have become customers by now.</source>
        <translation>Cuántos de los recibidos en el período ya se hicieron clientes.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 may be paid</source>
        <translation>%1 por pagar</translation>
    </message>
    <message>
        <source>nothing to pay yet</source>
        <translation>aún nada por pagar</translation>
    </message>
    <message>
        <source>Money to be paid out. Store credit, points and gifts that nobody has used yet stand beside it, with what they cost the shop.</source>
        <translation>Dinero por pagar. Al lado figuran el crédito, los puntos y los regalos que nadie ha usado todavía, con lo que cuestan a la tienda.</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>A second, smaller amount beside the first: credit, points and gifts</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Rewards per new customer</source>
        <translation>Recompensa por cliente</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::KpiTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of a key figure: its title, its value with what is said of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LadderCard</name>
    <message>
        <source>Reward ladder</source>
        <translation>Escalera de recompensas</translation>
    </message>
    <message>
        <source>Drag a step sideways to change how many it needs, up or down to change the reward. Bars: people at each count today.</source>
        <translation>Arrastre un escalón hacia los lados para cambiar cuántos necesita, o hacia arriba o abajo para cambiar la recompensa. Barras: personas que hoy llegan a cada número.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LadderEditor</name>
    <message>
        <source>Move %1</source>
        <extracomment>A step of undo; %1 is &quot;Champion: from 7, €20&quot;</extracomment>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un escalón</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LadderView</name>
    <message>
        <source>Reward ladder</source>
        <translation>Escalera de recompensas</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <extracomment>While a step is dragged: &quot;from 7 · €20&quot;</extracomment>
        <translation>desde %1 · %2</translation>
    </message>
    <message>
        <source>This rule has no steps.</source>
        <translation>Esta regla no tiene escalones.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LeaderboardModel</name>
    <message>
        <source>new</source>
        <extracomment>On the leaderboard: was not on the board in the earlier period</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>There is no earlier data to compare with.</source>
        <translation>No hay datos anteriores con los que comparar.</translation>
    </message>
    <message>
        <source>Was not on the board in the period before.</source>
        <translation>No estaba en la clasificación en el período anterior.</translation>
    </message>
    <message>
        <source>Same rank as in the period before.</source>
        <translation>Mismo puesto que en el período anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) up since the period before.</source>
        <translation>
            <numerusform>Sube %n puesto desde el período anterior.</numerusform>
            <numerusform>Sube %n puestos desde el período anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) down since the period before.</source>
        <translation>
            <numerusform>Baja %n puesto desde el período anterior.</numerusform>
            <numerusform>Baja %n puestos desde el período anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>Column of the leaderboard: ranks won or lost against the period before</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LeaderboardPage</name>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Nobody is on the board yet</source>
        <translation>Todavía no hay nadie en la clasificación</translation>
    </message>
    <message>
        <source>The board fills with the first counted referral.</source>
        <translation>La clasificación empieza con el primer referido contado.</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>Registrar referido</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Nobody is on the board in this period. Choose another one above.</source>
        <translation>No hay nadie en la clasificación en este período. Elegir otro arriba.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n people</source>
        <translation>
            <numerusform>Mostrar %n persona</numerusform>
            <numerusform>Mostrar las %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 people</source>
        <translation>Las primeras %1 de %2 personas</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the board</source>
        <translation>
            <numerusform>%n persona en la clasificación</numerusform>
            <numerusform>%n personas en la clasificación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A season and its days
----------
Full-screen leaderboard: metric, period</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Most improved: %1 (+%2).</source>
        <extracomment>Names, and by how much they improved against the period before</extracomment>
        <translation>Mayor mejora: %1 (+%2).</translation>
    </message>
    <message>
        <source>%1 referred, %2 customers, %3</source>
        <extracomment>Three numbers: &quot;12 referred, 7 customers, €340.00&quot;</extracomment>
        <translation>%1 referidos, %2 clientes, %3</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <translation>En total: %1.</translation>
    </message>
    <message>
        <source>Nobody is credited with %1 of it.</source>
        <translation>De ello no se acreditó a nadie: %1.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LeaderboardScreen</name>
    <message>
        <source>Leaderboard</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Leaderboard in large type; Escape closes it</source>
        <translation>Clasificación en letra grande; Escape la cierra</translation>
    </message>
    <message>
        <source>Nobody is on the board in this period.</source>
        <translation>No hay nadie en la clasificación en este período.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LiabilityCard</name>
    <message>
        <source>What will have to be paid</source>
        <translation>Lo que habrá que pagar</translation>
    </message>
    <message>
        <source>What is likely to be paid, by month</source>
        <translation>Lo que probablemente se pagará, por mes</translation>
    </message>
    <message>
        <source>Nothing is owed, and nothing is expected.</source>
        <translation>No se debe nada ni se espera nada.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Dark: owed already, by the month in which it may be paid · light: expected at the pace of the last 90 days</source>
        <translation>Oscuro: ya se debe, por el mes en que se puede pagar · claro: esperado al ritmo de los últimos 90 días</translation>
    </message>
    <message>
        <source>Owed in money today: %1 may be paid, %2 is still waiting. Credit, points and gifts that nobody has used yet cost %3.</source>
        <translation>Se debe hoy en dinero: %1 se puede pagar, %2 aún espera. El saldo, los puntos y los regalos sin usar cuestan %3.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ListDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::LowMarkDialog</name>
    <message>
        <source>Low Mark</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Home says so when fewer than this are free: on hand and promised to nobody. Without a mark it says so when not even the promised ones are there.</source>
        <translation>Inicio avisa cuando quedan menos libres: disponibles y no prometidos a nadie. Sin mínimo avisa cuando ni siquiera están los prometidos.</translation>
    </message>
    <message>
        <source>&amp;Save mark</source>
        <translation>&amp;Guardar mínimo</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>sin mínimo</translation>
    </message>
    <message>
        <source>&amp;At least free</source>
        <translation>&amp;Libres al menos</translation>
    </message>
    <message>
        <source>The low mark of %1 is saved.</source>
        <translation>El mínimo de %1 está guardado.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Show the page before this one</source>
        <translation>Mostrar la página anterior a esta</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Undo the last step back</source>
        <translation>Deshacer el último paso atrás</translation>
    </message>
    <message>
        <source>Switch Between &amp;List and Page</source>
        <translation>Cambiar entre &amp;lista y página</translation>
    </message>
    <message>
        <source>Move the keyboard between the list of pages and the page</source>
        <translation>Mover el teclado entre la lista de páginas y la página</translation>
    </message>
    <message>
        <source>%1 – Vouchwell</source>
        <extracomment>Window title: name of the file, name of the program</extracomment>
        <translation>%1 – Vouchwell</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MarginDialog</name>
    <message>
        <source>&amp;Save margin</source>
        <translation>&amp;Guardar margen</translation>
    </message>
    <message>
        <source>Your margin</source>
        <translation>Su margen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>What is &amp;left of the revenue</source>
        <translation>Lo que &amp;queda de los ingresos</translation>
    </message>
    <message>
        <source>Of every purchase, the share that remains after the goods are paid: at 30 %, 30 of every 100. With it you see what a new customer is worth.</source>
        <translation>De cada compra, la parte que queda después de pagar la mercancía: con un 30 %, 30 de cada 100. Con ella verá cuánto vale un cliente nuevo.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Your margin is saved.</source>
        <translation>Su margen quedó guardado.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MatchRow</name>
    <message>
        <source>day / month / year</source>
        <translation>día / mes / año</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>mes / día / año</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>año / mes / día</translation>
    </message>
    <message>
        <source>%1 goes into</source>
        <translation>%1 se guarda en</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <extracomment>An example from the file and how it is understood</extracomment>
        <translation>%1 no se puede leer</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Order of the dates in %1</source>
        <translation>Orden de las fechas en %1</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>Decimal mark of %1</source>
        <translation>Separador decimal de %1</translation>
    </message>
    <message>
        <source>please decide</source>
        <translation>falta decidir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>extra field</source>
        <translation>campo adicional</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>elegido a mano</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por el nombre</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>por sus valores</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MatchStep</name>
    <message>
        <source>Columns of your file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Your column</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MatchingBar</name>
    <message>
        <source>Saved &amp;Matchings</source>
        <translation>&amp;Relaciones guardadas</translation>
    </message>
    <message>
        <source>Name of the matching</source>
        <translation>Nombre de la relación</translation>
    </message>
    <message>
        <source>A name, such as “Till export”</source>
        <translation>Un nombre, como «Exportación de caja»</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences: whose export the list is, whose matching is used</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save This Matching as…</source>
        <translation>Guardar esta relación como…</translation>
    </message>
    <message>
        <source>Write This Matching to a File…</source>
        <translation>Escribir esta relación en un archivo…</translation>
    </message>
    <message>
        <source>Take a Matching from a File…</source>
        <translation>Tomar una relación de un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>“%1” is for another kind of list (%2). Go back, say that this list holds the same, and take it then.</source>
        <translation>“%1” es para otro tipo de lista (%2). Vuelva atrás, indique que esta lista contiene lo mismo y tómela entonces.</translation>
    </message>
    <message>
        <source>Matched by “%1”.</source>
        <translation>Relacionada según “%1”.</translation>
    </message>
    <message>
        <source>The matching is kept as “%1”.</source>
        <translation>La relación se guarda como “%1”.</translation>
    </message>
    <message>
        <source>The matching “%1” was removed.</source>
        <translation>Se quitó la relación “%1”.</translation>
    </message>
    <message>
        <source>Write the matching to a file</source>
        <translation>Escribir la relación en un archivo</translation>
    </message>
    <message>
        <source>Matching</source>
        <extracomment>Name of a file with the matching of columns</extracomment>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Matchings (*.json)</source>
        <translation>Relaciones (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Choose a matching</source>
        <translation>Elegir una relación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MilestoneDialog</name>
    <message>
        <source>Thanked since</source>
        <translation>Se agradece desde</translation>
    </message>
    <message>
        <source>New Milestone</source>
        <translation>Nuevo hito</translation>
    </message>
    <message>
        <source>What the shop celebrates</source>
        <translation>Lo que celebra la tienda</translation>
    </message>
    <message>
        <source>It pays nothing: milestones that pay are rules of a campaign. Whoever reached it before the first day is not thanked any more.</source>
        <translation>No paga nada: los hitos que pagan son reglas de una campaña. A quien lo alcanzó antes del primer día ya no se le agradece.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>I&amp;mporte</translation>
    </message>
    <message>
        <source>Thanked &amp;since</source>
        <translation>Se agradece &amp;desde</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>Nom&amp;bre</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MilestoneModel</name>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Thanked since</source>
        <translation>Se agradece desde</translation>
    </message>
    <message>
        <source>“%1” is no number; “%2” stays as it was.</source>
        <translation>“%1” no es un número; “%2” se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MilestonesPage</name>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
    <message>
        <source>&amp;Milestones</source>
        <translation>&amp;Hitos</translation>
    </message>
    <message>
        <source>C&amp;hallenges</source>
        <translation>&amp;Retos</translation>
    </message>
    <message>
        <source>&amp;New challenge…</source>
        <translation>&amp;Nuevo reto…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to thank</source>
        <translation>
            <numerusform>%n persona por agradecer</numerusform>
            <numerusform>%n personas por agradecer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MilestonesView</name>
    <message>
        <source>No milestones yet</source>
        <translation>Aún no hay hitos</translation>
    </message>
    <message>
        <source>Celebrate when somebody brings their 1st, 5th, 10th or 25th new customer, or brings a good amount of revenue. You can change them afterwards.</source>
        <translation>Celebre cuando alguien traiga su 1.er, 5.º, 10.º o 25.º cliente nuevo, o aporte buenos ingresos. Después puede cambiarlos.</translation>
    </message>
    <message>
        <source>Use these milestones</source>
        <translation>Usar estos hitos</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzados</translation>
    </message>
    <message>
        <source>Which people to show</source>
        <translation>Qué personas mostrar</translation>
    </message>
    <message>
        <source>To thank</source>
        <extracomment>People who reached a milestone and were not thanked yet</extracomment>
        <translation>Por agradecer</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Agradecidos</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates…</source>
        <translation>Dip&amp;lomas…</translation>
    </message>
    <message>
        <source>&amp;All thanked</source>
        <translation>&amp;Todos agradecidos</translation>
    </message>
    <message>
        <source>&amp;Thanked</source>
        <translation>&amp;Agradecido</translation>
    </message>
    <message>
        <source>People who reached a milestone</source>
        <translation>Personas que alcanzaron un hito</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>A punto</translation>
    </message>
    <message>
        <source>People who nearly reached a milestone</source>
        <translation>Personas a punto de alcanzar un hito</translation>
    </message>
    <message>
        <source>Nobody is close to the next milestone.</source>
        <translation>Nadie está cerca del próximo hito.</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Milestones of the shop</source>
        <translation>Hitos de la tienda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Thanked on</source>
        <translation>Agradecido el</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Nobody was thanked yet.</source>
        <translation>Aún no se ha agradecido a nadie.</translation>
    </message>
    <message>
        <source>Everybody who reached a milestone was thanked.</source>
        <translation>Se ha agradecido a todos los que alcanzaron un hito.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanked</source>
        <translation>
            <numerusform>%n agradecida</numerusform>
            <numerusform>%n agradecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>%n por agradecer</numerusform>
            <numerusform>%n por agradecer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not &amp;thanked yet</source>
        <translation>A&amp;ún sin agradecer</translation>
    </message>
    <message numerus="yes">
        <source>%n to be thanked again.</source>
        <translation>
            <numerusform>%n persona de nuevo por agradecer.</numerusform>
            <numerusform>%n personas de nuevo por agradecer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as thanked.</source>
        <translation>
            <numerusform>%n marcada como agradecida.</numerusform>
            <numerusform>%n marcadas como agradecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Diplomas</translation>
    </message>
    <message>
        <source>%1 deleted. It can be undone.</source>
        <translation>%1 eliminado. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MonthBars</name>
    <message>
        <source>Reward cost by month</source>
        <translation>Costo de recompensas por mes</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 with the draft.</source>
        <extracomment>a month, what rewards cost in it now and with the draft</extracomment>
        <translation>%1: %2 ahora, %3 con el borrador.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::MoveDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Whose rewards would change</source>
        <translation>A quién le cambiarían las recompensas</translation>
    </message>
    <message>
        <source>Move Referrals</source>
        <translation>Pasar referidos</translation>
    </message>
    <message>
        <source>Referrals keep the rules of their day. Here you let them follow version %1 instead. Where something was paid or decided, the referral stays as it is.</source>
        <translation>Los referidos conservan las reglas de su día. Aquí puede hacer que sigan la versión %1. Donde ya se pagó o decidió algo, el referido se queda como está.</translation>
    </message>
    <message>
        <source>Nothing that is owed today changes.</source>
        <translation>No cambia nada de lo que se debe hoy.</translation>
    </message>
    <message>
        <source>&amp;Open referrals, whose friend has not bought yet</source>
        <translation>Referidos &amp;abiertos, cuyo amigo aún no ha comprado</translation>
    </message>
    <message>
        <source>&amp;All referrals for which nothing was paid yet</source>
        <translation>&amp;Todos los referidos por los que aún no se ha pagado nada</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Pasar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln referral(s) would move.</source>
        <translation>
            <numerusform>Pasaría %Ln referido.</numerusform>
            <numerusform>Pasarían %Ln referidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would stay.</source>
        <translation>
            <numerusform>%Ln se quedaría.</numerusform>
            <numerusform>%Ln se quedarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals are moved to other rules.</source>
        <translation>Los referidos pasan a otras reglas.</translation>
    </message>
    <message numerus="yes">
        <source>Moved: %Ln referral(s) to version %1.</source>
        <translation>
            <numerusform>%Ln referido pasó a la versión %1.</numerusform>
            <numerusform>%Ln referidos pasaron a la versión %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::NearModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::NewCampaignDialog</name>
    <message>
        <source>Leave it as a &amp;draft: it takes no referrals yet</source>
        <translation>Dejarla como &amp;borrador: aún no admite referidos</translation>
    </message>
    <message>
        <source>&amp;Make the campaign</source>
        <translation>Crear la ca&amp;mpaña</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>What a new book starts with</source>
        <translation>Las de un libro nuevo</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Como en %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Its rules can be looked at and published later. This can be undone.</source>
        <translation>Sus reglas se pueden revisar y publicar más tarde. Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>It takes referrals from its first day on. This can be undone as long as nobody was referred in it.</source>
        <translation>Admite referidos desde su primer día. Esto se puede deshacer mientras nadie se haya referido en ella.</translation>
    </message>
    <message>
        <source>The campaign %1 was made.</source>
        <translation>Se ha creado la campaña %1.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::NoteDialog</name>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Guardar nota</translation>
    </message>
    <message>
        <source>&amp;Remove note</source>
        <translation>&amp;Eliminar nota</translation>
    </message>
    <message>
        <source>Note on the charts</source>
        <translation>Nota en los gráficos</translation>
    </message>
    <message>
        <source>New flyers, street fair, closed for works</source>
        <translation>Folletos nuevos, feria, cerrado por obras</translation>
    </message>
    <message>
        <source>Notes of this period</source>
        <translation>Notas de este periodo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A note in a list: its day, its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué ocurrió</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>La nota está guardada.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>La nota está eliminada.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::NumberField</name>
    <message>
        <source>%</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s). The same figures are there as a table: press F4.</source>
        <translation>
            <numerusform>%1, %n página. Las mismas cifras están como tabla: pulsar F4.</numerusform>
            <numerusform>%1, %n páginas. Las mismas cifras están como tabla: pulsar F4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PageSetupDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Configurar página</translation>
    </message>
    <message>
        <source>As the report needs</source>
        <translation>Según el informe</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Use This Page</source>
        <translation>Usar esta página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Orientación</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PastRewardsChoice</name>
    <message numerus="yes">
        <source>&amp;Give rewards for them too: adds %1 to what is owed.</source>
        <translation>
            <numerusform>&amp;Dar también su recompensa: suma %1 a lo que se debe.</numerusform>
            <numerusform>&amp;Dar recompensas también por ellos: suma %1 a lo que se debe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these referrals became customers before today.</source>
        <translation>
            <numerusform>%Ln de estos referidos se hizo cliente antes de hoy.</numerusform>
            <numerusform>%Ln de estos referidos se hicieron clientes antes de hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these referrals became customers before today. They give no rewards.</source>
        <translation>
            <numerusform>%Ln de estos referidos se hizo cliente antes de hoy. No da recompensa.</numerusform>
            <numerusform>%Ln de estos referidos se hicieron clientes antes de hoy. No dan recompensas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PaybackCard</name>
    <message>
        <source>When the friends have paid for themselves</source>
        <translation>Cuándo se amortiza lo gastado</translation>
    </message>
    <message>
        <source>Margin of the friends against their cost, by months</source>
        <translation>Margen de los amigos frente a su coste, por meses</translation>
    </message>
    <message>
        <source>Margin so far by month of age, against what they cost; %1</source>
        <translation>Margen hasta ahora por mes de antigüedad, frente a lo que costaron; %1</translation>
    </message>
    <message>
        <source>The friends of this period have not bought anything yet.</source>
        <translation>Los amigos de este periodo aún no han comprado nada.</translation>
    </message>
    <message>
        <source>This needs the shop&apos;s margin.</source>
        <translation>Para esto hace falta el margen de la tienda.</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coste %1</translation>
    </message>
    <message numerus="yes">
        <source>Paid back after %n month(s).</source>
        <translation>
            <numerusform>Recuperado tras %n mes.</numerusform>
            <numerusform>Recuperado tras %n meses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PaymentDialog</name>
    <message>
        <source>Handed over on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marcar como pagado</translation>
    </message>
    <message>
        <source>Money that was handed over cannot be taken back here. Where some of it comes back, that is recorded as a new entry; the payout stays as it is.</source>
        <translation>El dinero entregado no se puede retirar aquí. Si vuelve una parte, se anota como un asiento nuevo; el pago queda como está.</translation>
    </message>
    <message>
        <source>&amp;Mark as paid</source>
        <translation>&amp;Marcar como pagado</translation>
    </message>
    <message>
        <source>Handed over &amp;on</source>
        <translation>&amp;Entregado el</translation>
    </message>
    <message>
        <source>&amp;Reference or signature</source>
        <translation>&amp;Referencia o firma</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PayoutDocuments</name>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>&amp;Bank file…</source>
        <translation>Fichero para el &amp;banco…</translation>
    </message>
    <message>
        <source>&amp;Sheet to sign…</source>
        <translation>&amp;Hoja para firmar…</translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation>&amp;Recibos…</translation>
    </message>
    <message>
        <source>Save the bank file</source>
        <translation>Guardar el fichero para el banco</translation>
    </message>
    <message>
        <source>Bank file of payout %1</source>
        <translation>Fichero para el banco del pago %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>SEPA (*.xml)</source>
        <translation>SEPA (*.xml)</translation>
    </message>
    <message>
        <source>Saved: %1. Mark the payout as paid once the bank has carried it out.</source>
        <translation>Guardado: %1. Marque el pago como pagado cuando el banco lo haya hecho.</translation>
    </message>
    <message>
        <source>Save the sheet to sign</source>
        <translation>Guardar la hoja para firmar</translation>
    </message>
    <message>
        <source>Sheet to sign for payout %1</source>
        <translation>Hoja para firmar del pago %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the receipts</source>
        <translation>Guardar los recibos</translation>
    </message>
    <message>
        <source>Receipts of payout %1</source>
        <translation>Recibos del pago %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Bank file made on %1 by %2</source>
        <translation>Fichero para el banco hecho el %1 por %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PayoutsPage</name>
    <message>
        <source>Payouts</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Search people (Ctrl+F)</source>
        <translation>Buscar personas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search people with rewards</source>
        <translation>Buscar personas con recompensas</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
    <message>
        <source>Nothing owed</source>
        <translation>Nada que pagar</translation>
    </message>
    <message>
        <source>Rewards appear here when a referral counts.</source>
        <translation>Las recompensas aparecen aquí cuando un referido cuenta.</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>Registrar un referido</translation>
    </message>
    <message>
        <source>Rewards owed, by person</source>
        <translation>Recompensas adeudadas, por persona</translation>
    </message>
    <message>
        <source>Rewards of the selected person</source>
        <translation>Recompensas de la persona seleccionada</translation>
    </message>
    <message>
        <source>Choose a person above to see their rewards.</source>
        <translation>Elegir arriba una persona para ver sus recompensas.</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Abrir cliente</translation>
    </message>
    <message numerus="yes">
        <source>Owed %1 to %n person(s): %2 available, %3 pending</source>
        <translation>
            <numerusform>Se debe %1 a %n persona: %2 disponible, %3 pendiente</numerusform>
            <numerusform>Se debe %1 a %n personas: %2 disponible, %3 pendiente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s) shown</source>
        <translation>
            <numerusform>Se muestra %1 de %n persona</numerusform>
            <numerusform>Se muestran %1 de %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Owed</source>
        <translation>&amp;Debido</translation>
    </message>
    <message>
        <source>Pa&amp;youts</source>
        <translation>Pa&amp;gos</translation>
    </message>
    <message>
        <source>Print &amp;list…</source>
        <translation>Imprimir &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Prepare payout…</source>
        <translation>&amp;Preparar pago…</translation>
    </message>
    <message>
        <source>Prepared: look at it, then approve it.</source>
        <translation>Preparado: revisarlo y después aprobarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n payout(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rewards to show</source>
        <translation>Qué recompensas mostrar</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Lo que se debe</translation>
    </message>
    <message>
        <source>Nobody with such rewards fits the search.</source>
        <translation>Nadie con esas recompensas coincide con la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with rewards in the state “%1”</source>
        <translation>
            <numerusform>%n persona con recompensas en el estado “%1”</numerusform>
            <numerusform>%n personas con recompensas en el estado “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) owe the shop</source>
        <translation>
            <numerusform>%n persona debe a la tienda</numerusform>
            <numerusform>%n personas deben a la tienda</numerusform>
        </translation>
    </message>
    <message>
        <source>To dec&amp;ide</source>
        <translation>Por dec&amp;idir</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>C&amp;rédito</translation>
    </message>
    <message>
        <source>&amp;Debts</source>
        <translation>&amp;Deudas</translation>
    </message>
    <message>
        <source>What people owe to the shop</source>
        <translation>Lo que se debe a la tienda</translation>
    </message>
    <message>
        <source>Store credit, points and gifts that people can use</source>
        <translation>Crédito, puntos y regalos que se pueden usar</translation>
    </message>
    <message>
        <source>To dec&amp;ide (%1)</source>
        <translation>Por dec&amp;idir (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) to decide about</source>
        <translation>
            <numerusform>%n recompensa por decidir</numerusform>
            <numerusform>%n recompensas por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n balance(s) shown</source>
        <translation>
            <numerusform>%n saldo mostrado</numerusform>
            <numerusform>%n saldos mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Column: the date since when somebody is a customer</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>Column: how many people somebody brought</extracomment>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Customers</source>
        <extracomment>Column: how many of the people somebody brought became customers</extracomment>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Owed</source>
        <extracomment>Column: rewards that are pending or available</extracomment>
        <translation>Adeudado</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PeriodChooser</name>
    <message>
        <source>Choose dates</source>
        <translation>Elegir fechas</translation>
    </message>
    <message>
        <source>Show these dates</source>
        <translation>Mostrar estas fechas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>The first day is after the last one.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Período: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PersonDialog</name>
    <message>
        <source>Edit customer</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>This person is no longer in the book.</source>
        <translation>Esta persona ya no está en el libro.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>K&amp;nown</source>
        <translation>Fecha conoci&amp;da</translation>
    </message>
    <message>
        <source>Customer since is known</source>
        <translation>Se conoce desde cuándo es cliente</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>C&amp;ustomer code</source>
        <translation>Cód&amp;igo de cliente</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>St&amp;reet</source>
        <translation>Ca&amp;lle</translation>
    </message>
    <message>
        <source>Postal co&amp;de</source>
        <translation>Códig&amp;o postal</translation>
    </message>
    <message>
        <source>Cit&amp;y</source>
        <translation>Ci&amp;udad</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>Sa&amp;ve customer</source>
        <translation>&amp;Guardar cliente</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>for rewards paid by bank transfer</source>
        <translation>para recompensas por transferencia</translation>
    </message>
    <message>
        <source>Account &amp;holder</source>
        <translation>&amp;Titular de la cuenta</translation>
    </message>
    <message>
        <source>if it is somebody else&apos;s account</source>
        <translation>si la cuenta es de otra persona</translation>
    </message>
    <message>
        <source>Never sho&amp;w on boards</source>
        <translation>No mostrar nu&amp;nca en clasificaciones</translation>
    </message>
    <message>
        <source>Leaderboards and their prints leave this person out; what they brought still counts</source>
        <translation>Las clasificaciones y sus impresiones omiten a esta persona; lo que trajo sigue contando</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PersonField</name>
    <message>
        <source>Type a name, e-mail, phone or code</source>
        <translation>Escribir un nombre, correo, teléfono o código</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PersonPopup</name>
    <message>
        <source>Matching people</source>
        <translation>Personas que coinciden</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A person in a list: name, contact, number of referrals</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referido</numerusform>
            <numerusform>%n referidos</numerusform>
        </translation>
    </message>
    <message>
        <source>+ New: %1</source>
        <extracomment>The last entry of a list of people: makes a new person of the typed name</extracomment>
        <translation>+ Nuevo: %1</translation>
    </message>
    <message>
        <source>Add %1 as a new customer</source>
        <translation>Añadir a %1 como cliente nuevo</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dates, numbers and amounts are written as in the region of your system, whatever the language.</source>
        <translation>Las fechas, los números y los importes se escriben según la región del sistema, sea cual sea el idioma.</translation>
    </message>
    <message>
        <source>Files from the till</source>
        <translation>Archivos de la caja</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::PreparePayoutDialog</name>
    <message>
        <source>Rewards available until</source>
        <translation>Recompensas disponibles hasta</translation>
    </message>
    <message>
        <source>Prepare payout</source>
        <translation>Preparar pago</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>sin mínimo</translation>
    </message>
    <message>
        <source>Everybody with an available reward</source>
        <translation>Todas las personas con una recompensa disponible</translation>
    </message>
    <message>
        <source>This makes a draft to look at. What somebody owes from a reward that was paid and whose purchase came back is deducted. Nothing is paid yet.</source>
        <translation>Esto crea un borrador para revisarlo. Se descuenta lo que alguien debe por una recompensa pagada cuya compra se devolvió. Todavía no se paga nada.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>Se paga &amp;por</translation>
    </message>
    <message>
        <source>Available &amp;until</source>
        <translation>Disponible &amp;hasta</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Al &amp;menos</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ProfitCard</name>
    <message>
        <source>What the program earns</source>
        <translation>Lo que gana el programa</translation>
    </message>
    <message>
        <source>Shop&apos;s &amp;margin…</source>
        <translation>&amp;Margen de la tienda…</translation>
    </message>
    <message>
        <source>How long purchases count</source>
        <translation>Cuánto tiempo cuentan las compras</translation>
    </message>
    <message numerus="yes">
        <source>over %n month(s)</source>
        <translation>
            <numerusform>en %n mes</numerusform>
            <numerusform>en %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>What the program earns, by revenue and by margin</source>
        <translation>Lo que gana el programa, por ingresos y por margen</translation>
    </message>
    <message>
        <source>The friends of the period, with what they bought since</source>
        <translation>Los amigos del periodo, con lo que compraron desde entonces</translation>
    </message>
    <message>
        <source>Return on what was spent, over the usual year: %1 by margin, %2 by revenue, which flatters.</source>
        <translation>Retorno de lo gastado, en el año habitual: %1 por margen, %2 por ingresos, que favorece.</translation>
    </message>
    <message>
        <source>What is left of the revenue is not known: please enter the shop&apos;s margin.</source>
        <translation>No se sabe lo que queda de los ingresos: indique el margen de la tienda.</translation>
    </message>
    <message>
        <source>A reward of up to %1 for each friend would still pay off.</source>
        <translation>Una recompensa de hasta %1 por amigo aún compensaría.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RankChart</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>%n otro</numerusform>
            <numerusform>los otros %n juntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The bar of all the others: how many they are, and their value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReasonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RecordPage</name>
    <message>
        <source>Which of them are shown</source>
        <translation>Cuáles se muestran</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Limpiar búsqueda y filtro</translation>
    </message>
    <message>
        <source>Reading your file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>This takes a moment when there are many records.</source>
        <translation>Esto tarda un momento cuando hay muchos registros.</translation>
    </message>
    <message>
        <source>Select a row to see everything about it.</source>
        <translation>Seleccionar una fila para ver todos sus datos.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RecordReferralDialog</name>
    <message>
        <source>Record a referral</source>
        <translation>Registrar un referido</translation>
    </message>
    <message>
        <source>Who &amp;referred?</source>
        <translation>¿Quién &amp;recomendó?</translation>
    </message>
    <message>
        <source>Who is &amp;new?</source>
        <translation>¿Quién es el cliente &amp;nuevo?</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>E-mail or &amp;phone</source>
        <translation>Correo o &amp;teléfono</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>C&amp;uándo</translation>
    </message>
    <message>
        <source>optional: in the shop, by message, …</source>
        <translation>opcional: en la tienda, por mensaje, …</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save and &amp;add another</source>
        <translation>Guardar y &amp;añadir otro</translation>
    </message>
    <message>
        <source>&amp;Save referral</source>
        <translation>&amp;Guardar referido</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referido</numerusform>
            <numerusform>%n referidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 gets %2 if %3 bought by %4.</source>
        <extracomment>referrer, amount, friend, date in the past</extracomment>
        <translation>%1 recibe %2 si %3 compró hasta el %4.</translation>
    </message>
    <message>
        <source>%1 will get %2 when %3 buys by %4.</source>
        <extracomment>referrer, amount, friend, date</extracomment>
        <translation>%1 recibirá %2 si %3 compra hasta el %4.</translation>
    </message>
    <message>
        <source>Ca&amp;mpaign</source>
        <translation>Ca&amp;mpaña</translation>
    </message>
    <message>
        <source>Who of the staff asked</source>
        <translation>Quién del personal lo pidió</translation>
    </message>
    <message>
        <source>As&amp;ked by</source>
        <translation>Pe&amp;dido por</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RecordsBeside</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Código de cliente</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>only in this row</source>
        <translation>solo en esta fila</translation>
    </message>
    <message>
        <source>only in your book</source>
        <translation>solo en su libro</translation>
    </message>
    <message>
        <source>only in the other row</source>
        <translation>solo en la otra fila</translation>
    </message>
    <message>
        <source>Row %1 of your file</source>
        <translation>Fila %1 de su archivo</translation>
    </message>
    <message>
        <source>In your book</source>
        <translation>En su libro</translation>
    </message>
    <message>
        <source>Likeness %1</source>
        <translation>Parecido %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RedeemDialog</name>
    <message>
        <source>The next code of the pool is given and shown. If this is taken back, the code becomes void, for it was seen.</source>
        <translation>Se da y se muestra el siguiente código. Si esto se deshace, el código queda anulado, porque ya se vio.</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Usado el</translation>
    </message>
    <message>
        <source>Use credit or points</source>
        <translation>Usar crédito o puntos</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>%1, %2: %3 can be used</source>
        <extracomment>A person, what they have, and how much of it: &quot;Ana Pérez, Store credit: €12.50 can be used&quot;</extracomment>
        <translation>%1, %2: se puede usar %3</translation>
    </message>
    <message>
        <source>What expires first is used first; the last reward may be used in part. This can be undone.</source>
        <translation>Se usa primero lo que caduca antes; la última recompensa puede usarse en parte. Se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>&amp;Amount in %1</source>
        <translation>&amp;Importe en %1</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Cuántos</translation>
    </message>
    <message>
        <source>Used &amp;on</source>
        <translation>Usado &amp;el</translation>
    </message>
    <message>
        <source>&amp;Receipt number</source>
        <translation>Número de &amp;recibo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>%1 used, %2 left.</source>
        <translation>%1 usado, queda %2.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReferralModel</name>
    <message>
        <source>Date</source>
        <extracomment>Column: the day of a referral</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column: how a referral reached the shop</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Stage</source>
        <extracomment>Column: where a referral stands</extracomment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Primera compra</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReferralsPage</name>
    <message>
        <source>No referrals yet</source>
        <translation>Todavía no hay referidos</translation>
    </message>
    <message>
        <source>Ask a happy customer today.</source>
        <translation>Hoy es buen día para preguntar a un cliente contento.</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>Registrar referido</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Search referrals</source>
        <translation>Buscar referidos</translation>
    </message>
    <message>
        <source>Details of the referral</source>
        <translation>Detalles del referido</translation>
    </message>
    <message>
        <source>No referral matches.</source>
        <translation>Ningún referido coincide.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Record a referral</source>
        <translation>&amp;Registrar referido</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referido</numerusform>
            <numerusform>%n referidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the stage “%2”</source>
        <extracomment>A number of referrals and the stage in which they all are</extracomment>
        <translation>%1 en la etapa “%2”</translation>
    </message>
    <message>
        <source>%1 with “%2”</source>
        <translation>%1 con “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n referral(s) shown</source>
        <translation>
            <numerusform>Mostrados: %1 de %n referido</numerusform>
            <numerusform>Mostrados: %1 de %n referidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Fijar la etapa</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Perdido…</translation>
    </message>
    <message>
        <source>Not valid…</source>
        <translation>No válido…</translation>
    </message>
    <message>
        <source>Back to received</source>
        <translation>Volver a recibido</translation>
    </message>
    <message>
        <source>%1, referred by %2</source>
        <translation>%1, recomendado por %2</translation>
    </message>
    <message>
        <source>The referral of %1 is now said to be: %2.</source>
        <extracomment>What has just been done: the friend&apos;s name, the stage</extracomment>
        <translation>El referido %1 figura ahora como: %2.</translation>
    </message>
    <message>
        <source>Several claims</source>
        <translation>Varios reclamos</translation>
    </message>
    <message>
        <source>%1 that several people claim</source>
        <extracomment>A number of referrals: &quot;3 referrals that several people claim&quot;</extracomment>
        <translation>%1 con varios reclamos</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Todas las campañas</translation>
    </message>
    <message>
        <source>%1 in the campaign “%2”</source>
        <extracomment>A number of referrals and the campaign they were made in</extracomment>
        <translation>%1 en la campaña «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) whose window ends within two weeks</source>
        <translation>
            <numerusform>%n referido cuyo plazo termina en dos semanas</numerusform>
            <numerusform>%n referidos cuyo plazo termina en dos semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) that are open for more than 30 days</source>
        <translation>
            <numerusform>%n referido que lleva abierto más de 30 días</numerusform>
            <numerusform>%n referidos que llevan abiertos más de 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) of friends without e-mail and phone</source>
        <translation>
            <numerusform>%n referido de amigos sin correo ni teléfono</numerusform>
            <numerusform>%n referidos de amigos sin correo ni teléfono</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReplayPanel</name>
    <message>
        <source>If this had been in force</source>
        <translation>Si esto hubiera estado en vigor</translation>
    </message>
    <message>
        <source>Who would notice</source>
        <translation>Quién lo notaría</translation>
    </message>
    <message>
        <source>Reading your history…</source>
        <translation>Leyendo su historial…</translation>
    </message>
    <message>
        <source>More friends because of the draft, in percent</source>
        <translation>Más amigos gracias al borrador, en porcentaje</translation>
    </message>
    <message>
        <source>Open this person</source>
        <translation>Abrir esta persona</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <extracomment>an assumption: so many per cent more friends</extracomment>
        <translation>+%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Your history replayed: %Ln new customer(s) in that time. Past behaviour is held fixed.</source>
        <translation>
            <numerusform>Su historial recalculado: %Ln cliente nuevo en ese tiempo. El comportamiento pasado se mantiene fijo.</numerusform>
            <numerusform>Su historial recalculado: %Ln clientes nuevos en ese tiempo. El comportamiento pasado se mantiene fijo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the assumption: %Ln new customer(s) in that time.</source>
        <translation>
            <numerusform>Con la suposición: %Ln cliente nuevo en ese tiempo.</numerusform>
            <numerusform>Con la suposición: %Ln clientes nuevos en ese tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many more friends make up for it can be said once you have entered your margin.</source>
        <translation>Cuántos amigos más lo compensan se podrá decir cuando haya indicado su margen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a person and how much more or less they would get</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost by month: first now, then with the draft</source>
        <translation>Costo por mes: primero ahora, después con el borrador</translation>
    </message>
    <message>
        <source>Assumption: more friends because of it</source>
        <translation>Suposición: más amigos gracias a ello</translation>
    </message>
    <message>
        <source>A first guess; the exact figures follow.</source>
        <translation>Una primera estimación; siguen las cifras exactas.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReportGallery</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Cifras del informe</translation>
    </message>
    <message>
        <source>Preparing the report…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>Page Set&amp;up…</source>
        <translation>Config&amp;urar página…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <source>Save Spread&amp;sheet…</source>
        <translation>Guardar &amp;hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Orden según</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>Leaderboard ranked by new customers, referrals or revenue</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>The figures of the report as a table (F4)</source>
        <translation>Las cifras del informe como tabla (F4)</translation>
    </message>
    <message>
        <source>There is nothing to list here.</source>
        <translation>No hay nada que mostrar aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>Name of a file: report, first day, last day</extracomment>
        <translation>%1 %2 a %3</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Guardar como hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>CSV, exact, for other programs (*.csv)</source>
        <translation>CSV, exacto, para otros programas (*.csv)</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Enviado a la impresora: %1</translation>
    </message>
    <message>
        <source>Print the report that is shown</source>
        <translation>Imprimir el informe mostrado</translation>
    </message>
    <message>
        <source>Choose paper and orientation</source>
        <translation>Elegir papel y orientación</translation>
    </message>
    <message>
        <source>Save the figures of the report for a spreadsheet or another program</source>
        <translation>Guardar las cifras del informe para una hoja de cálculo u otro programa</translation>
    </message>
    <message>
        <source>&amp;Referral Report</source>
        <translation>Informe de &amp;referidos</translation>
    </message>
    <message>
        <source>&amp;Leaderboard</source>
        <translation>&amp;Clasificación</translation>
    </message>
    <message>
        <source>Rewards &amp;Owed</source>
        <translation>Recompensas ad&amp;eudadas</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RestoreDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>“%1” becomes what it was when the backup was made. The file as it is now is kept beside it under another name.</source>
        <translation>“%1” vuelve a ser lo que era cuando se hizo la copia. El archivo tal como está ahora se conserva a su lado con otro nombre.</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Mirando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Referidos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made every day and before every import.</source>
        <translation>Todavía no hay copias de seguridad. Se hace una cada día y antes de cada importación.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Please choose another one.</source>
        <translation>Esta copia de seguridad no se puede leer. Elija otra.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RetentionCard</name>
    <message>
        <source>Do referred customers stay?</source>
        <translation>¿Se quedan los clientes recomendados?</translation>
    </message>
    <message>
        <source>Who bought again, referred customers and others</source>
        <translation>Quién volvió a comprar, clientes recomendados y otros</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>Volvió a comprar</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Lo que hay detrás</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Share with a purchase in the months 7 to 12 after the first one</source>
        <translation>Parte con una compra en los meses 7 a 12 tras la primera</translation>
    </message>
    <message>
        <source>There are not enough customers of both kinds to compare them.</source>
        <translation>No hay bastantes clientes de ambas clases para compararlos.</translation>
    </message>
    <message>
        <source>The difference is %1 points, but it may be anything from %2 to %3: this is noise, please decide nothing by it.</source>
        <translation>La diferencia es de %1 puntos, pero puede estar entre %2 y %3: es ruido; no decida nada por ella.</translation>
    </message>
    <message>
        <source>The difference is %1 points and lies between %2 and %3: this is more than chance.</source>
        <translation>La diferencia es de %1 puntos y está entre %2 y %3: es más que casualidad.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RewardActions</name>
    <message>
        <source>Write off debt…</source>
        <translation>Condonar deuda…</translation>
    </message>
    <message>
        <source>Money came back…</source>
        <translation>El dinero volvió…</translation>
    </message>
    <message>
        <source>Treat as exchange…</source>
        <translation>Tratar como cambio…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Retener…</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar el rechazo</translation>
    </message>
    <message>
        <source>Let expire…</source>
        <translation>Dejar caducar…</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>The reward was changed.</source>
        <translation>La recompensa se modificó.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Reason (kept with the reward)</source>
        <translation>&amp;Motivo (se guarda con la recompensa)</translation>
    </message>
    <message>
        <source>Put this reward on hold?</source>
        <translation>¿Retener esta recompensa?</translation>
    </message>
    <message>
        <source>It is not paid until somebody releases or declines it.</source>
        <translation>No se paga hasta que alguien la libere o la rechace.</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Retener</translation>
    </message>
    <message>
        <source>Decline this reward?</source>
        <translation>¿Rechazar esta recompensa?</translation>
    </message>
    <message>
        <source>It will not be paid. It can be taken back while its purchase stands.</source>
        <translation>No se pagará. El rechazo se puede retirar mientras la compra siga en pie.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Let this reward expire?</source>
        <translation>¿Dejar caducar esta recompensa?</translation>
    </message>
    <message>
        <source>It will not be paid. It can be reinstated.</source>
        <translation>No se pagará. Se puede restablecer.</translation>
    </message>
    <message>
        <source>&amp;Let expire</source>
        <translation>&amp;Dejar caducar</translation>
    </message>
    <message>
        <source>No exchange after all…</source>
        <translation>Al final no es un cambio…</translation>
    </message>
    <message>
        <source>W&amp;hy this amount?</source>
        <translation>¿Por &amp;qué este importe?</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RewardListModel</name>
    <message>
        <source>For</source>
        <extracomment>Column of a person&apos;s rewards: the friend who became a customer</extracomment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible desde</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RewardsPage</name>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Campaign whose rules are drawn</source>
        <translation>Campaña cuyas reglas se dibujan</translation>
    </message>
    <message>
        <source>&amp;Terms sheet</source>
        <translation>&amp;Condiciones</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blicar…</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>todavía no en vigor</translation>
    </message>
    <message>
        <source>in force: version %1 since %2</source>
        <translation>en vigor: versión %1 desde el %2</translation>
    </message>
    <message>
        <source>in force: version %1 from the beginning</source>
        <translation>en vigor: versión %1 desde el principio</translation>
    </message>
    <message>
        <source>%1 · version %2 from %3</source>
        <translation>%1 · versión %2 a partir del %3</translation>
    </message>
    <message>
        <source>Version %1, draft · %2</source>
        <extracomment>&quot;Version 4, draft · in force: version 3 since 1 June&quot;</extracomment>
        <translation>Versión %1, borrador · %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing is drawn that is not in force.</source>
        <translation>No hay nada dibujado que no esté en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln more after it)</source>
        <extracomment>%1 is a whole sentence</extracomment>
        <translation>
            <numerusform>%1 (y %Ln más)</numerusform>
            <numerusform>%1 (y %Ln más)</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is open for reading only: what is drawn here is not kept.</source>
        <translation>Este archivo está abierto solo para lectura: lo que se dibuja aquí no se guarda.</translation>
    </message>
    <message>
        <source>Terms Sheet of the Draft</source>
        <translation>Condiciones del borrador</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>The draft was discarded. This can be undone while the page is open.</source>
        <translation>Se descartó el borrador. Puede deshacerse mientras la página esté abierta.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Publish the Dra&amp;ft…</source>
        <translation>Publicar el borra&amp;dor…</translation>
    </message>
    <message>
        <source>Make the rules that were drawn on the page Rewards the next version</source>
        <translation>Convierte en la versión siguiente las reglas dibujadas en la página Recompensas</translation>
    </message>
    <message>
        <source>&amp;Terms Sheet of the Draft</source>
        <translation>Condiciones del &amp;borrador</translation>
    </message>
    <message>
        <source>What the rules that are drawn say in plain language</source>
        <translation>Lo que dicen en lenguaje claro las reglas que se dibujan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>D&amp;escartar</translation>
    </message>
    <message>
        <source>&amp;Drafts…</source>
        <translation>&amp;Borradores…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RingPicture</name>
    <message>
        <source>%1 brought %2</source>
        <translation>%1 trajo a %2</translation>
    </message>
    <message>
        <source>Circle of referrals</source>
        <translation>Círculo de referidos</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RuleEditors</name>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Frase</translation>
    </message>
    <message>
        <source>Sale S&amp;ize</source>
        <translation>&amp;Tamaño de la venta</translation>
    </message>
    <message>
        <source>&amp;Decay</source>
        <translation>&amp;Mengua</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendario</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RuleSentenceView</name>
    <message>
        <source>Show all &amp;rules</source>
        <translation>Mostrar todas las &amp;reglas</translation>
    </message>
    <message>
        <source>There is no rule yet. Add what the referrer gets.</source>
        <translation>Aún no hay ninguna regla. Añada lo que recibe quien recomienda.</translation>
    </message>
    <message>
        <source>Reward for bringing a friend</source>
        <translation>Recompensa por traer a un amigo</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RuleTabs</name>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>Ru&amp;le</source>
        <translation>Re&amp;gla</translation>
    </message>
    <message>
        <source>Rules of this version</source>
        <translation>Reglas de esta versión</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>Instead of the rules</source>
        <translation>En lugar de las reglas</translation>
    </message>
    <message>
        <source>In addition</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar el &amp;nombre…</translation>
    </message>
    <message>
        <source>Move &amp;before the one in front</source>
        <translation>Poner &amp;antes de la anterior</translation>
    </message>
    <message>
        <source>Move be&amp;hind the next one</source>
        <translation>Poner &amp;después de la siguiente</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>A step of undo; %1 is the name of a template</extracomment>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::RulesDialog</name>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Qué falla en las reglas</translation>
    </message>
    <message>
        <source>First day of the new rules</source>
        <translation>Primer día de las reglas nuevas</translation>
    </message>
    <message>
        <source>Change the Rules</source>
        <translation>Cambiar las reglas</translation>
    </message>
    <message>
        <source>These rules cannot be published</source>
        <translation>Estas reglas no se pueden publicar</translation>
    </message>
    <message>
        <source>S&amp;top comparing</source>
        <translation>&amp;Dejar de comparar</translation>
    </message>
    <message>
        <source>For referrals &amp;from</source>
        <translation>Para referidos &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The rules are in %1, but the book is in %2. Please change the currency of the rules.</source>
        <translation>Las reglas están en %1, pero el libro está en %2. Cambie la moneda de las reglas.</translation>
    </message>
    <message>
        <source>What is published cannot be taken back: referrals keep the rules of their day. Other rules can be published after it.</source>
        <translation>Lo publicado no se puede retirar: los referidos conservan las reglas de su día. Después se pueden publicar otras reglas.</translation>
    </message>
    <message>
        <source>Please correct the file and choose it again.</source>
        <translation>Corrija el archivo y vuelva a elegirlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct</source>
        <translation>
            <numerusform>%Ln cosa que corregir</numerusform>
            <numerusform>%Ln cosas que corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Working out your history of the last 12 months by these rules…</source>
        <translation>Calculando su historial de los últimos 12 meses con estas reglas…</translation>
    </message>
    <message>
        <source>The comparison was stopped; the rules can be published without it.</source>
        <translation>La comparación se detuvo; las reglas se pueden publicar sin ella.</translation>
    </message>
    <message>
        <source>Published: version %1 of the rules.</source>
        <translation>Publicada: versión %1 de las reglas.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ScopeButton</name>
    <message numerus="yes">
        <source>Apply to the %Ln chosen row(s)</source>
        <translation>
            <numerusform>Aplicar a la fila elegida</numerusform>
            <numerusform>Aplicar a las %Ln filas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to this row</source>
        <translation>Aplicar a esta fila</translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) like this</source>
        <translation>
            <numerusform>Aplicar a %Ln fila así</numerusform>
            <numerusform>Aplicar a las %Ln filas así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) with “%1”</source>
        <translation>
            <numerusform>Aplicar a %Ln fila con “%1”</numerusform>
            <numerusform>Aplicar a las %Ln filas con “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) with a problem in “%1”</source>
        <translation>
            <numerusform>Aplicar a %Ln fila con un problema en “%1”</numerusform>
            <numerusform>Aplicar a las %Ln filas con un problema en “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln row(s) with a likeness of %1 or more</source>
        <translation>
            <numerusform>Aplicar a %Ln fila con un parecido de %1 o más</numerusform>
            <numerusform>Aplicar a las %Ln filas con un parecido de %1 o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %Ln changed document(s)</source>
        <translation>
            <numerusform>Aplicar al documento cambiado</numerusform>
            <numerusform>Aplicar a los %Ln documentos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SeasonsDialog</name>
    <message>
        <source>Seasons</source>
        <translation>Temporadas</translation>
    </message>
    <message>
        <source>New season</source>
        <translation>Temporada nueva</translation>
    </message>
    <message>
        <source>&amp;Freeze the places</source>
        <translation>&amp;Fijar los puestos</translation>
    </message>
    <message>
        <source>Closes a season that is over: what is corrected later changes its places no more</source>
        <translation>Cierra una temporada terminada: lo que se corrija después ya no cambia sus puestos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>Ranked &amp;by</source>
        <translation>&amp;Ordenada por</translation>
    </message>
    <message>
        <source>F&amp;airness</source>
        <translation>Com&amp;paración</translation>
    </message>
    <message>
        <source>E&amp;qual values</source>
        <translation>Valores ig&amp;uales</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>It runs until %1; its places can be frozen after that.</source>
        <translation>Dura hasta el %1; después se pueden fijar sus puestos.</translation>
    </message>
    <message>
        <source>The season is closed: its places stay as they were.</source>
        <translation>La temporada está cerrada: sus puestos quedan como estaban.</translation>
    </message>
    <message>
        <source>Please give the season a name.</source>
        <translation>Póngale un nombre a la temporada.</translation>
    </message>
    <message>
        <source>The last day of the season lies before its first one.</source>
        <translation>El último día de la temporada es anterior al primero.</translation>
    </message>
    <message>
        <source>The season %1 is saved.</source>
        <translation>Se guardó la temporada %1.</translation>
    </message>
    <message>
        <source>The season %1 is deleted. Undo brings it back.</source>
        <translation>Se eliminó la temporada %1. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>A season is being closed.</source>
        <translation>Se está cerrando una temporada.</translation>
    </message>
    <message>
        <source>First da&amp;y</source>
        <translation>Primer &amp;día</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;ara</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SegmentsDialog</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Segmento nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>All of these &amp;tags</source>
        <translation>Todas estas e&amp;tiquetas</translation>
    </message>
    <message>
        <source>One of these c&amp;ities</source>
        <translation>Una de estas c&amp;iudades</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>Customer since, from</source>
        <translation>Cliente desde, a partir de</translation>
    </message>
    <message>
        <source>Customer since, until</source>
        <translation>Cliente desde, hasta</translation>
    </message>
    <message>
        <source>&amp;Referred somebody</source>
        <translation>&amp;Recomendó a alguien</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, nobody so far</source>
        <translation>No, a nadie por ahora</translation>
    </message>
    <message>
        <source>Came by a re&amp;ferral</source>
        <translation>Llegó por reco&amp;mendación</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>separated by commas, e.g. %1</source>
        <translation>separadas por comas, p. ej. %1</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>No importa</translation>
    </message>
    <message>
        <source>Please give the segment a name.</source>
        <translation>Póngale un nombre al segmento.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are in it.</source>
        <translation>
            <numerusform>%n persona forma parte.</numerusform>
            <numerusform>%n personas forman parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The segment %1 is saved.</source>
        <translation>Se guardó el segmento %1.</translation>
    </message>
    <message>
        <source>The segment %1 is deleted. Undo brings it back.</source>
        <translation>Se eliminó el segmento %1. Deshacer lo recupera.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SentenceBinder</name>
    <message>
        <source>Another amount…</source>
        <translation>Otro importe…</translation>
    </message>
    <message>
        <source>Another number of days…</source>
        <translation>Otro número de días…</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Otro número…</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar «%1»</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SeriesCard</name>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>The chosen key figure over time</source>
        <translation>La cifra elegida en el tiempo</translation>
    </message>
    <message>
        <source>Add a &amp;note here…</source>
        <translation>Añadir una &amp;nota aquí…</translation>
    </message>
    <message>
        <source>Figure that is plotted</source>
        <translation>Cifra dibujada</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>Añadir &amp;nota…</translation>
    </message>
    <message>
        <source>Where does this come from? Shows the formula and the rows behind it.</source>
        <translation>¿De dónde sale esto? Muestra la fórmula y las filas que hay detrás.</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>¿De dónde sale esto?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Title of a chart with the unit of its axis: &quot;Referred revenue, EUR&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, days</source>
        <translation>%1, días</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>periodo anterior</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>este periodo</translation>
    </message>
    <message>
        <source>There is no data for “%1” in this period.</source>
        <translation>No hay datos de “%1” en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>Hollow points stand for fewer than %n case(s): they say little.</source>
        <translation>
            <numerusform>Los puntos huecos son de menos de %n caso: dicen poco.</numerusform>
            <numerusform>Los puntos huecos son de menos de %n casos: dicen poco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ShopAccountDialog</name>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Guardar cuenta</translation>
    </message>
    <message>
        <source>The shop&apos;s bank account</source>
        <translation>La cuenta bancaria de la tienda</translation>
    </message>
    <message>
        <source>most banks need none</source>
        <translation>casi ningún banco lo pide</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>Account &amp;holder</source>
        <translation>&amp;Titular de la cuenta</translation>
    </message>
    <message>
        <source>&amp;BIC</source>
        <translation>&amp;BIC</translation>
    </message>
    <message>
        <source>Rewards are paid from this account. It is kept in this file and written into the files for your bank.</source>
        <translation>Desde esta cuenta se pagan las recompensas. Se guarda en este fichero y se escribe en los ficheros para su banco.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The shop&apos;s bank account is saved.</source>
        <translation>La cuenta bancaria de la tienda está guardada.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SignalModel</name>
    <message>
        <source>%1 · %2
%3</source>
        <extracomment>The score of a signal from 0 to 100, its kind, and one sentence on the next line</extracomment>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>%1, score %2. %3</source>
        <translation>%1, puntuación %2. %3</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SignalView</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Score %1 of 100, noticed on %2</source>
        <translation>Puntuación %1 de 100, observado el %2</translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation>Aquí no hay nada que revisar.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>%1 brought %2</source>
        <extracomment>A referrer, then the friend whom they brought</extracomment>
        <translation>%1 trajo a %2</translation>
    </message>
    <message>
        <source>No longer so since %1.</source>
        <translation>Ya no es así desde el %1.</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <extracomment>A decision, who took it and when</extracomment>
        <translation>%1, por %2 el %3</translation>
    </message>
    <message>
        <source>There is more to it since then.</source>
        <translation>Desde entonces apareció algo más.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SignalsDialog</name>
    <message>
        <source>Signals worth a look</source>
        <translation>Indicios que revisar</translation>
    </message>
    <message>
        <source>A signal changes nothing by itself. Arrows: choose. C: clear. F: confirm.</source>
        <translation>Un indicio no cambia nada por sí mismo. Flechas: elegir. C: descartar. F: confirmar.</translation>
    </message>
    <message>
        <source>Which signals</source>
        <translation>Qué indicios</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Which signals are listed</extracomment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>&amp;Reason (may stay empty)</source>
        <translation>&amp;Motivo (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Clear: nothing is wrong (C)</source>
        <extracomment>The letter is the key that does it</extracomment>
        <translation>Descartar: todo está bien (C)</translation>
    </message>
    <message>
        <source>Confirm and only note it (F)</source>
        <translation>Confirmar y solo anotarlo (F)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message numerus="yes">
        <source>Confirm and put %n reward(s) on hold</source>
        <translation>
            <numerusform>Confirmar y retener %n recompensa</numerusform>
            <numerusform>Confirmar y retener %n recompensas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm and mark %n referral(s) as not valid</source>
        <translation>
            <numerusform>Confirmar y marcar %n referido como no válido</numerusform>
            <numerusform>Confirmar y marcar %n referidos como no válidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::SourcesCard</name>
    <message>
        <source>Where good friends come from</source>
        <translation>De dónde vienen los buenos amigos</translation>
    </message>
    <message>
        <source>Sources, by margin for each referral</source>
        <translation>Orígenes, por margen de cada referido</translation>
    </message>
    <message>
        <source>Sources with their quality</source>
        <translation>Orígenes con su calidad</translation>
    </message>
    <message>
        <source>Nobody was referred in this period.</source>
        <translation>No se recomendó a nadie en este periodo.</translation>
    </message>
    <message>
        <source>Sources by what is left of each referral after its rewards</source>
        <translation>Orígenes por lo que queda de cada referido tras sus recompensas</translation>
    </message>
    <message>
        <source>Nothing was earned with the referrals of this period yet.</source>
        <translation>Con los referidos de este periodo aún no se ha ganado nada.</translation>
    </message>
    <message>
        <source>Without the shop&apos;s margin, sources cannot be ranked by it. Please enter it under File, Shop&apos;s Margin.</source>
        <translation>Sin el margen de la tienda no se pueden ordenar los orígenes por él. Indíquelo en Archivo, Margen de la tienda.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StageDialog</name>
    <message>
        <source>Where does this referral stand?</source>
        <translation>¿En qué etapa está este referido?</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Nota (opcional)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A purchase in time still counts, unless it is not valid.</source>
        <translation>Una compra a tiempo sigue contando, salvo que el referido no sea válido.</translation>
    </message>
    <message>
        <source>&amp;Set stage</source>
        <translation>Fijar &amp;etapa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StageTimeCard</name>
    <message>
        <source>Time in each stage</source>
        <translation>Tiempo en cada etapa</translation>
    </message>
    <message>
        <source>Stuck: longer in it than three quarters of those before</source>
        <translation>Atascado: más tiempo en ella que tres cuartas partes de los anteriores</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StatementDialog</name>
    <message>
        <source>&amp;From the beginning</source>
        <translation>Desde el &amp;principio</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>What happened to the balance</source>
        <translation>Qué ocurrió con el saldo</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Cancel this &amp;use…</source>
        <translation>Anular este &amp;uso…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Enviado a la impresora: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Guardar el extracto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>CSV, exact, for other programs (*.csv)</source>
        <translation>CSV exacto, para otros programas (*.csv)</translation>
    </message>
    <message>
        <source>Cancel this use?</source>
        <translation>¿Anular este uso?</translation>
    </message>
    <message>
        <source>What was used can be used again. The statement keeps both entries.</source>
        <translation>Lo que se usó se puede volver a usar. El extracto conserva las dos anotaciones.</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the statement)</source>
        <translation>&amp;Motivo (se guarda en el extracto)</translation>
    </message>
    <message>
        <source>&amp;Cancel the use</source>
        <translation>&amp;Anular el uso</translation>
    </message>
    <message>
        <source>The use was cancelled.</source>
        <translation>El uso se anuló.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StepCanvas</name>
    <message>
        <source>Step %1: from %2 on, %3</source>
        <translation>Escalón %1: desde %2, %3</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StepFrame</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A step in a line of steps: its number, its name</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StepRows</name>
    <message>
        <source>%1, step %2</source>
        <translation>%1, escalón %2</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Quitar el escalón %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StockDialog</name>
    <message>
        <source>Goods In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>They are added to what is on hand. The first goods in or count begins the counting.</source>
        <translation>Se suman a lo disponible. La primera entrada o el primer recuento empieza la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Write Off</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Broken, lost or given away otherwise. What somebody earned is handed over with “Use…” instead.</source>
        <translation>Roto, perdido o regalado de otro modo. Lo que alguien ha ganado se entrega con «Usar…».</translation>
    </message>
    <message>
        <source>&amp;Write off</source>
        <translation>Dar de &amp;baja</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>From this day on so many are there, whatever was entered for the days before.</source>
        <translation>Desde este día hay tantas, se anotara lo que se anotara para los días anteriores.</translation>
    </message>
    <message>
        <source>&amp;Save count</source>
        <translation>&amp;Guardar recuento</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Counted</source>
        <translation>C&amp;ontadas</translation>
    </message>
    <message>
        <source>&amp;Pieces</source>
        <translation>&amp;Piezas</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>%1: %2 on hand</source>
        <translation>%1: %2 disponibles</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::StuckCard</name>
    <message>
        <source>Stuck referrals</source>
        <translation>Referidos atascados</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todos…</translation>
    </message>
    <message>
        <source>No referral is stuck.</source>
        <translation>Ningún referido está atascado.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n…</source>
        <translation>
            <numerusform>Mostrar %n…</numerusform>
            <numerusform>Mostrar los %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest first; a word to the referrer may help</source>
        <translation>Los más antiguos primero; puede ayudar hablar con quien recomendó</translation>
    </message>
    <message>
        <source>Open referra&amp;l</source>
        <translation>A&amp;brir el referido</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TableDialog</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Save Spread&amp;sheet…</source>
        <translation>Guardar &amp;hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>There is nothing to list here.</source>
        <translation>Aquí no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Guardar como hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>CSV, exact, for other programs (*.csv)</source>
        <translation>CSV, exacto, para otros programas (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Enviado a la impresora: %1</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TakenBackView</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: names</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>As before: %1.</source>
        <translation>Como antes: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) because of changes since: %1.</source>
        <translation>
            <numerusform>%Ln queda por cambios posteriores: %1.</numerusform>
            <numerusform>%Ln quedan por cambios posteriores: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be taken back because a reward was paid: %1.</source>
        <translation>
            <numerusform>%Ln no se puede deshacer porque se pagó una recompensa: %1.</numerusform>
            <numerusform>%Ln no se pueden deshacer porque se pagó una recompensa: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TermsView</name>
    <message>
        <source>Terms sheet</source>
        <translation>Hoja de condiciones</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <source>Language of the terms sheet</source>
        <translation>Idioma de la hoja de condiciones</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Enviado a la impresora: %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TierModel</name>
    <message>
        <source>Step</source>
        <translation>Escalón</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reward each</source>
        <translation>Recompensa por cada uno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of the table of steps: &quot;From: 7&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TierTable</name>
    <message>
        <source>Steps of the ladder</source>
        <translation>Escalones de la escalera</translation>
    </message>
    <message>
        <source>Add s&amp;tep</source>
        <translation>&amp;Añadir escalón</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>The size of the purchase decides what this rule gives.</source>
        <translation>El importe de la compra decide lo que da esta regla.</translation>
    </message>
    <message>
        <source>Give this step the place of the next one</source>
        <translation>Da a este escalón el lugar del siguiente</translation>
    </message>
    <message>
        <source>Give this step the place of the one before it</source>
        <translation>Da a este escalón el lugar del anterior</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TillFolder</name>
    <message>
        <source>%1 Please wait until that is done.</source>
        <translation>%1 Hay que esperar a que termine.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::TodoCard</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Nothing waits for you. A good moment to ask a happy customer for a referral.</source>
        <translation>No hay nada pendiente. Buen momento para pedir una recomendación a un cliente contento.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::UndoMenu</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo Is Not Possible: %1…</source>
        <extracomment>%1: what was done, such as &quot;import of clientes.csv (142 customers)&quot;</extracomment>
        <translation>No se puede &amp;deshacer: %1…</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshace lo último que se hizo</translation>
    </message>
    <message>
        <source>Being taken back: %1.</source>
        <extracomment>%1: what was done, such as &quot;import of clientes.csv (142 customers)&quot;</extracomment>
        <translation>Se está deshaciendo: %1.</translation>
    </message>
    <message>
        <source>Something is being taken back.</source>
        <translation>Se está deshaciendo algo.</translation>
    </message>
    <message>
        <source>Being done again: %1.</source>
        <translation>Se está rehaciendo: %1.</translation>
    </message>
    <message>
        <source>Something is being done again.</source>
        <translation>Se está rehaciendo algo.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1: a step of drawing, such as &quot;Move Champion to 7&quot;</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ValueCard</name>
    <message>
        <source>What a customer is worth</source>
        <translation>Lo que vale un cliente</translation>
    </message>
    <message>
        <source>What a customer is worth by age, referred and others</source>
        <translation>Lo que vale un cliente por antigüedad, recomendados y otros</translation>
    </message>
    <message>
        <source>No customer of this period has bought anything yet.</source>
        <translation>Ningún cliente de este periodo ha comprado nada todavía.</translation>
    </message>
    <message>
        <source>Margin so far by months since the first purchase, %1</source>
        <translation>Margen hasta ahora por meses desde la primera compra, %1</translation>
    </message>
    <message>
        <source>Revenue so far by months since the first purchase, %1</source>
        <translation>Ingresos hasta ahora por meses desde la primera compra, %1</translation>
    </message>
    <message>
        <source>Only customers of at least that age count, so later months stand on fewer of them.</source>
        <translation>Solo cuentan los clientes con esa antigüedad como mínimo, así que los últimos meses se apoyan en menos.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>What this page shows, kept under a name</source>
        <translation>Lo que muestra esta página, guardado con un nombre</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>&amp;Guardar vista</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>La vista “%1” está guardada.</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>La vista “%1” está eliminada.</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Eliminar la vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Eliminar la vista “%1”?</translation>
    </message>
    <message>
        <source>Only the choices are forgotten; no number changes.</source>
        <translation>Solo se olvida lo elegido; no cambia ningún número.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::WatchChoice</name>
    <message>
        <source>&amp;Turn Off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Choose &amp;Another Folder…</source>
        <translation>Elegir &amp;otra carpeta…</translation>
    </message>
    <message>
        <source>You are told when a new list of sales is in the folder. Nothing is imported by itself.</source>
        <translation>Se avisa cuando hay una nueva lista de ventas en la carpeta. Nada se importa solo.</translation>
    </message>
    <message>
        <source>Choose the folder into which the till writes</source>
        <translation>Elegir la carpeta en la que escribe la caja</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::WeekCard</name>
    <message>
        <source>Last week in words</source>
        <translation>La semana pasada en palabras</translation>
    </message>
    <message>
        <source>The sentences as text, for a message</source>
        <translation>Las frases como texto, para un mensaje</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>%1, of the whole shop</source>
        <translation>%1, de toda la tienda</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::WelcomePage</name>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Welcome to Vouchwell</source>
        <translation>Bienvenidos a Vouchwell</translation>
    </message>
    <message>
        <source>Reward the customers who bring you new customers.</source>
        <translation>Recompensar a los clientes que traen clientes nuevos.</translation>
    </message>
    <message>
        <source>&amp;Import my customer list</source>
        <translation>I&amp;mportar mi lista de clientes</translation>
    </message>
    <message>
        <source>Spreadsheet, CSV or contacts – about two minutes</source>
        <translation>Hoja de cálculo, CSV o contactos – unos dos minutos</translation>
    </message>
    <message>
        <source>Start with an &amp;empty file</source>
        <translation>Empezar con un archivo &amp;vacío</translation>
    </message>
    <message>
        <source>Add customers and referrals one by one</source>
        <translation>Agregar clientes y referidos uno por uno</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>A Vouchwell file you already have</source>
        <translation>Un archivo de Vouchwell ya existente</translation>
    </message>
    <message>
        <source>&amp;Try the sample shop</source>
        <translation>&amp;Probar la tienda de muestra</translation>
    </message>
    <message>
        <source>Look around with invented data – nothing is saved</source>
        <translation>Explorar con datos inventados – no se guarda nada</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está ahí.</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::WhyDialog</name>
    <message>
        <source>%1 Please ask again when that is done.</source>
        <translation>%1 Vuelva a preguntar cuando haya terminado.</translation>
    </message>
    <message>
        <source>Why this amount?</source>
        <translation>¿Por qué este importe?</translation>
    </message>
    <message>
        <source>Why this Amount?</source>
        <translation>¿Por qué este importe?</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>The number of a step, then its sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Rule “%1”, version %2 of the rules.</source>
        <translation>Regla “%1”, versión %2 de las reglas.</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo se llegó a él</translation>
    </message>
    <message>
        <source>What would have been otherwise</source>
        <translation>Qué habría pasado en otro caso</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::WordButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vouchwell::ui::Workbench</name>
    <message>
        <source>An import is being written.</source>
        <translation>Se está escribiendo una importación.</translation>
    </message>
    <message>
        <source>The backup of today is made.</source>
        <translation>Se hizo la copia de seguridad de hoy.</translation>
    </message>
</context>
</TS>

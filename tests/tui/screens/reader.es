=== list 80x24 cursor 4,1
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Clave    Razón social^                               Tipo       RFC
>000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente

                                                                      Fila 1/26
 / buscar - Enter abre - f mostrar solo - : ir a - w Contactos - q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== list-down 80x24 cursor 5,1
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Clave    Razón social^                               Tipo       RFC
 000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5
>000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente

                                                                      Fila 2/26
 / buscar - Enter abre - f mostrar solo - : ir a - w Contactos - q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== marked 80x24 cursor 6,1
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Clave    Razón social^                               Tipo       RFC
 000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5
 000007  *Distribuidora 01 SA                         Cliente
>000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribuidora 05 SA                         Cliente
 000012   Distribuidora 06 SA                         Cliente
 000013   Distribuidora 07 SA                         Cliente
 000014   Distribuidora 08 SA                         Cliente
 000015   Distribuidora 09 SA                         Cliente
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente

                                                        marcados: 1 - Fila 3/26
 Espacio marca - v rango - * todas - u ninguna - a actúa sobre lo marcado
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb bbbbbbbbbb bbbbbbbbbbbbbb
rrrrrrrrr















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== search 80x24 cursor 2,15
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: com ni                                    activos - 1 - Razón social ^
 Clave    Razón social^                         Contacto principal   Tipo
>000001   Comercial Los Ñires SpA               Comercial Los Ñires> Cliente
















                                                                       Fila 1/1
 Enter abre la ficha - Tab a la lista - Esc termina la búsqueda
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== card 80x24 cursor 2,1
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo               ventas@nires.example
 Sitio web                               Giro
 Régimen tributario                      Uso de CFDI
 Condiciones de pago                     Días de crédito     0
 Límite de crédito    0.00               Lista de precios
 Estatus                                 Asignado a          oscar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00





 e editar - RePág AvPág otros - 1.9 Tab otras pestañas - q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== rows 80x24 cursor 3,1
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
  1Datos[2Domicilios]3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Tipo       Sucursal             Calle                     Ciudad
>Fiscal                          Calle Ñuble 5

















                                                                       Fila 1/1
 n nuevo - Enter edita - d lo quita - 1.9 Tab otras pestañas - q volver
1Ayuda  2       3Salir  4Editar 5Releer 6       7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== contacts 80x24 cursor 4,1
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
  1Datos 2Domicilios[3Contactos]4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Nombre^                       Cargo            Departamento   Teléfono
 Comercial Los Ñires SpA                                       +56 63 221 2345
>José Muñoz                    Gerente                         +56 9 8765 4321
















                                                                       Fila 2/2
 n nuevo - Enter abre - f mostrar solo - 1.9 Tab otras pestañas - q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== history 80x24 cursor 3,1
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
  1Datos 2Domicilios 3Contactos 4Banco 5Notas[6ODS]7Ventas 8Factura> 9Historial
 Número       Fechav     Estado       Técnico    Prioridad Prometida
>1001         21/11/2026 Recibida     tito       Normal

















                                                                       Fila 1/1
 n nuevo - Enter abre - f mostrar solo - 1.9 Tab otras pestañas - q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                             bbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== entry 80x24 cursor 2,1
 ODS > 1001 Comercial Los Ñires SpA                 DEMO  ficha - oscar - 06:00
 [1 Datos] 2 Gestiones  3 Mismo equipo  4 Historial
 Número              1001                  Fecha           21/11/2026
 Cliente             Comercial Los Ñires SpA
 País                Chile                 RUT             76.086.428-5
 Estado              Recibida              Hora            06:00
 Técnico             tito                  Prioridad       Normal
 Prometida                                 Recibida por    ana
 Sucursal                                  Número externo
 El equipo es        Del cliente           Equipo          Balanza Ñandú B-30
 Número de serie     SN-7712
 Falla               Marca 40 g de menos.
 Trabajo a realizar
 Cancelada porque








 e editar - RePág AvPág otros - w Contactos - 1.9 Tab otras pestañas - q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6Ant.   7Sig.   8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== help 80x24 cursor 1,2
   Ayuda: Clientes > 000001 Comercial Los Ñires SpA
  Empresas y personas a las que se vende, y prospectos, que pueden llegar a
  ser clientes. Cada uno tiene sus contactos, domicilios, cuentas bancarias y
  notas.
  Esta pestaña tiene sus campos como están; e los cambia.
  Una ficha es todo sobre un registro; las cifras abren sus pestañas.

  En la ficha de un registro
    Esc, F12, Ctrl-C       Cancelar, o volver
    F2, .                  Lo que se puede hacer con este registro
    F4, e                  Editar este registro
    F5, r                  Leer los registros de nuevo
    F8, d, Supr            Archivar este registro; antes pregunta
    w, Ctrl-W              Ventana de los contactos, o de lo primero que tenga
    1.9                    Ir a la pestaña con ese número
    Tab, Ctrl-AvPág        Pestaña siguiente
    Mayús-Tab, Ctrl-RePág  Pestaña anterior
    0, Ctrl-X              Inicio: lo que espera, lo abierto y lo cambiado al
                           último
    #, %                   Número de orden: abre esa orden
    z, Ctrl-_              Cambiar una contraseña: la propia o la del usuario
                           elegido
    F6, RePág, ,           Registro anterior de la lista
                                                                             v
---
  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb























=== menu 80x24 cursor 5,5
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Ra   Menú
 No  Buscar:
 Ti  >Ayuda sobre esta pantalla y sus teclas                          F1, ?
 RU   Volver, y al final salir del programa                      F10, q, F3
 Ti   Ir a una pantalla, registro, fila (:123) o acción           :, Ctrl-O
 Te   Pintar la pantalla de nuevo                            Ctrl-L, Ctrl-R
 Co   Cancelar, o volver                                   Esc, F12, Ctrl-C
 Si   Lo que se puede hacer con este registro                         F2, .
 Ré   Editar este registro                                            F4, e
 Co   Leer los registros de nuevo                                     F5, r
 Lí   Archivar este registro; antes pregunta                    F8, d, Supr
 Es   Ventana de los contactos, o de lo primero que tenga         w, Ctrl-W
 Co   Pestaña siguiente                                     Tab, Ctrl-AvPág
 Al   Pestaña anterior                                Mayús-Tab, Ctrl-RePág
      Inicio: lo que espera, lo abierto y lo cambiado al último   0, Ctrl-X
      Número de orden: abre esa orden                                  #, %



 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb

     bbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                 dddddddddd
                                                                  ddddddddd
                                                             dddddddddddddd
                                                           dddddddddddddddd
                                                                      ddddd
                                                                      ddddd
                                                                      ddddd
                                                                ddddddddddd
                                                                  ddddddddd
                                                            ddddddddddddddd
                                                      ddddddddddddddddddddd
                                                                  ddddddddd
                                                                       dddd



 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== actions 80x24 cursor 5,5
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Ra   000001 Comercial Los Ñires SpA
 No  Buscar:
 Ti  >Contactos                                                     ventana
 RU   Notas                                                         ventana
 Ti   ODS                                                           ventana
 Te   Ventas                                                        ventana
 Co   Facturación periódica                                         ventana
 Si   Archivar
 Ré   Fusionar con otro
 Co
 Lí
 Es
 Co
 Al





 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd
                                                                    ddddddd












 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== form 80x24 cursor 1,29
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
  Clave               [000001  ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [                                                       ]
  Tipo                 Cliente             País             [Chile           v]
  RUT                 [76.086.428-5  ]     Tipo de persona  [                v]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [                v]  Uso de CFDI      [                v]
  Condiciones de pago [                v]  Días de crédito  [     ]
  Límite de crédito   [              ]     Lista de precios [                v]
  Estatus             [                v]  Asignado a       [oscar           v]
  Copia de correos    [ ]








 Nombre corto del cliente; déjelo vacío para el número siguiente.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbb


                       ddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== form-picked 80x24 cursor 4,61
 [modificado] Clientes > 000001 Comercial Los Ñire> DEMO  ficha - oscar - 06:00
  Clave               [000001  ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [x                                                      ]
  Tipo                 Cliente             País             [Chile           v]
  RUT                 [76.086.428-5  ]     Tipo de persona  [                v]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [                v]  Uso de CFDI      [                v]
  Condiciones de pago [                v]  Días de crédito  [     ]
  Límite de crédito   [              ]     Lista de precios [                v]
  Estatus             [                v]  Asignado a       [oscar           v]
  Copia de correos    [ ]








 F4 o letra: valores - Supr: ninguno - Tab: otro campo - F2 guarda - Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                       ddddddddddddddddd                     bbbbbbbbbbbbbbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== values 80x24 cursor 5,5
 [modificado] Clientes > 000001 Comercial Los Ñire> DEMO  ficha - oscar - 06:00
  Clave               [000001  ]
* Razón social        [Comercial Los Ñires SpA                                ]
  N   País                                                                    ]
  T  Buscar:                                                                 v]
  R  >(ninguno)                                                              v]
  I   Afganistán                                                              ]
  T   Albania                                                                >]
  S   Alemania                                                                ]
  R   Andorra                                                                v]
  C   Angola
  L   Anguila                                                                v]
  E   Antártida                                                              v]
  C   Antigua y Barbuda
      Arabia Saudita
      Argelia
      Argentina
      Armenia
      Aruba



 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  b
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== fault 80x24 cursor 5,61
 [modificado] Clientes > 000001 Comercial Los Ñire> DEMO  ficha - oscar - 06:00
  Clave               [000001  ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [x                                                      ]
  Tipo                 Cliente             País             [Chile           v]
! RUT                 [12            ]     Tipo de persona  [                v]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [                v]  Uso de CFDI      [                v]
  Condiciones de pago [                v]  Días de crédito  [     ]
  Límite de crédito   [              ]     Lista de precios [                v]
  Estatus             [                v]  Asignado a       [oscar           v]
  Copia de correos    [ ]







 ! RUT: El dígito verificador del RUT no corresponde; compárelo con el document>
 !, Ctrl-\: Leer completo el último mensaje
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                       ddddddddddddddddd
b                                                            bbbbbbbbbbbbbbbbb















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== question 80x24 cursor 13,29
 [modificado] Clientes > 000001 Comercial Los Ñire> DEMO  ficha - oscar - 06:00
  Clave               [000001  ]
* Razón social        [Comercial Los Ñires SpA                                ]
  Nombre comercial    [x                                                      ]
  Tipo                 Cliente             País             [Chile           v]
! RUT                 [12            ]     Tipo de persona  [                v]
  Id. externo         [                 ]  Teléfono 1       [+56 63 221 2345  ]
  Teléfono 2          [                 ]  Correo           [ventas@nires.exa>]
  Sitio web           [                 ]  Giro             [                 ]
  Régimen tributario  [                                     [                v]
  Condiciones de pago [    Comercial Los Ñires SpA    dito  [     ]
  Límite de crédito   [    ¿Guardar los cambios?      ecios [                v]
  Estatus             [                                     [oscar           v]
  Copia de correos    [ ]  [ Sí ] [ No ] [ Volver ]








 Enter: este botón - una inicial: el suyo - Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                       ddddddddddddddddd
b                                                            bbbbbbbbbbbbbbbbb




                           bbbbbbbbbbbbbbbbbbbbbbbbb


                           BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== delete 80x24 cursor 13,41
 Clientes > 000001 Comercial Los Ñires SpA          DEMO  ficha - oscar - 06:00
 [1Datos]2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura> 9Historial
 Clave                000001
 Razón social         Comercial Los Ñires SpA
 Nombre comercial
 Tipo                 Cliente            País                Chile
 RUT                  76.086.428-5       Tipo de id. fiscal  RUT
 Tipo de persona                         Id. externo
 Teléfono 1           +56 63 221 2345    Teléfono 2
 Correo
 Sitio web       ¿Archivar 000001 Comercial Los Ñires SpA?
 Régimen tribut  Se puede restaurar: f muestra los archivados.
 Condiciones de
 Límite de créd                 [ Sí ] [ No ]
 Estatus                                                        ar
 Copia de correos     no                 Saldo               0.00
 Alta                 21/11/2026 06:00





 Enter: este botón - una inicial: el suyo - Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb








                 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                       BBBBBB








 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== palette 80x24 cursor 5,5
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Cl   Ir a
>00  Buscar: ch
 00  >Abrir la ficha del registro                            Enter, Derecha
 00   Ordenar por la columna de la derecha                  >, Ctrl-Derecha
 00   Mostrar solo algunos: tipo, estatus, asignado, archivados   f, Ctrl-T
 00   Archivar este registro; antes pregunta                    F8, d, Supr
 00   Exportar lo marcado, o toda la lista, a un archivo          x, Ctrl-]
 00   Importar un archivo, o deshacer una importación                i, F13
 00   Imprimir lo marcado, toda la lista o una ficha                 p, F11
 00   Sus archivos: los que entraron, los que salieron                 y, F
 00
 00
 00
 00
 00
 00
 00

                                                                      Fila 1/26
 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbb                                                                  bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                            ddddddddddddddd
                                                                  ddddddddd
                                                                ddddddddddd
                                                                  ddddddddd
                                                                     dddddd
                                                                     dddddd
                                                                       dddd









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== filter 80x24 cursor 6,5
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Cl   Mostrar solo
>00  Buscar:
 00   Mostrar todo de nuevo
 00  >Archivados                                                    activos
 00   Tipo                                                     (cualquiera)
 00   País                                                     (cualquiera)
 00   Tipo de id. fiscal                                       (cualquiera)
 00   Tipo de persona                                          (cualquiera)
 00   Régimen fiscal                                           (cualquiera)
 00   Uso de CFDI                                              (cualquiera)
 00   Condiciones de pago                                      (cualquiera)
 00   Lista de precios                                         (cualquiera)
 00   Estatus                                                  (cualquiera)
 00   Asignado a                                               (cualquiera)
 00   Copia de correos                                         (cualquiera)
 00   Reemplazado por                                          (cualquiera)
 00

                                                                      Fila 1/26
 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbb                                                          bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd
                                                               dddddddddddd



 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== filters 80x24 cursor 5,5
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Cl   Filtros
>00  Buscar:
 00  >Guardar lo que se ve ahora                                      nuevo
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00

                                                                      Fila 1/26
 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbb                                                               bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== columns 80x24 cursor 1,17
 Clientes       Columnas                                           scar - 06:00
 [1 Clientes]  >[x] Clave                                          7 Correo
 Buscar: /      [x] Razón social                                   zón social ^
 Clave    Raz   [x] Tipo                                           C
>000001   Com   [x] RFC                                            .086.428-5
 000007   Dis   [ ] Nombre comercial
 000008   Dis   [ ] País
 000009   Dis   [ ] Tipo de id. fiscal
 000010   Dis   [ ] Tipo de persona
 000011   Dis   [ ] Id. externo
 000012   Dis   [ ] Teléfono 1
 000013   Dis   [ ] Teléfono 2
 000014   Dis   [ ] Correo
 000015   Dis   [ ] Sitio web
 000016   Dis   [ ] Giro
 000017   Dis   [ ] Régimen fiscal
 000018   Dis   [ ] Uso de CFDI
 000019   Dis   [ ] Condiciones de pago
 000020   Dis   [ ] Días de crédito
 000021   Dis   [ ] Límite de crédito
                [ ] Lista de precios
               Espacio muestra u oculta - + - mueven                  Fila 1/26
               u lo de siempre - Enter guarda - Esc deja
1Ayuda  2                                                               10Salir
---
rrrrrrrrrrrrr  bbbbbbbbbb                                          rrrrrrrrrrrrr
 bbbbbbbbbbbb  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbb                                                      bbbbbbbbbbbbb
rrrrrrrrr
















               dddddddddddddddddddddddddddddddddddddddddddddddddd
 dddddddddddd  dddddddddddddddddddddddddddddddddddddddddddddddddd  ddddddddddddd
 rrrrrrr rrrr                                                      rrrrr  rrrrrr
=== chart 80x24 cursor 3,1
 Clientes > Tipo                                    DEMO  ficha - oscar - 06:00
 [1 Tipo] 2 Estatus  3 Asignado a  4 País  5 Tipo de persona  6 Alta  7 Convers>
                                                          activos - 26 en total
>Cliente   ########################################################### 25  96 %
 Prospecto ###                                                          1   4 %
















                                                                       Fila 1/2
 Enter abre las filas - 1.9 Tab contar por otra cosa - q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb                                                                      d

rrrrrrrrrr                                                               dddddd
                                                                         dddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== chart-down 80x24 cursor 4,1
 Clientes > Tipo                                    DEMO  ficha - oscar - 06:00
 [1 Tipo] 2 Estatus  3 Asignado a  4 País  5 Tipo de persona  6 Alta  7 Convers>
                                                          activos - 26 en total
 Cliente   ########################################################### 25  96 %
>Prospecto ###                                                          1   4 %
















                                                                       Fila 2/2
 Enter abre las filas - 1.9 Tab contar por otra cosa - q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbb                                                                      d

                                                                         dddddd
rrrrrrrrrr                                                               dddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== home 80x24 cursor 3,1
 Inicio                                             DEMO  ficha - oscar - 06:00
 SQLite 
 Lo que espera
>  Clientes asignados a mí                                                  1
   Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0
 Abiertos al último
   1001 Comercial Los Ñires SpA                                         Orden
   000001 Comercial Los Ñires SpA                                     Cliente




 Enter abre - : ir a - q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr











 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== home-down 80x24 cursor 4,1
 Inicio                                             DEMO  ficha - oscar - 06:00
 SQLite 
 Lo que espera
   Clientes asignados a mí                                                  1
>  Prospectos asignados a mí                                                0
   Clientes sin asignar                                                    23
   Clientes sin identificación fiscal                                      23
   Clientes sin teléfono ni correo                                         22
   Clientes creados este mes                                               26
   Servicios que terminan en 30 días                                        0
   Documentos en borrador                                                   0
   Documentos periódicos en marcha                                          0
   Facturas vencidas                                                        0
   Clientes con saldo                                                       0
   Mis clientes archivados                                                  0
 Abiertos al último
   1001 Comercial Los Ñires SpA                                         Orden
   000001 Comercial Los Ñires SpA                                     Cliente




 Enter abre - : ir a - q a las listas
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr










 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== password 80x24 cursor 12,28
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Clave    Razón social^                               Tipo       RFC
>000001   Comercial Los Ñires SpA                     Cliente    76.086.428-5
 000007   Distribuidora 01 SA                         Cliente
 000008   Distribuidora 02 SA                         Cliente
 000009   Distribuidora 03 SA                         Cliente
 000010   Distribuidora 04 SA                         Cliente
 000011   Distribu
 000012   Distribu  Contraseña de oscar
 000013   Distribu
 000014   Distribu  Actual [                               ]
 000015   Distribu
 000016   Distribuidora 10 SA                         Cliente
 000017   Distribuidora 11 SA                         Cliente
 000018   Distribuidora 12 SA                         Cliente
 000019   Distribuidora 13 SA                         Cliente
 000020   Distribuidora 14 SA                         Cliente
 000021   Distribuidora 15 SA                         Cliente

                                                                      Fila 1/26
 Enter o F2 acepta - Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrr





                    bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

                            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb









 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== export 80x24 cursor 5,5
 Clientes                                           DEMO  ficha - oscar - 06:00
 [1 Clientes]2 Contactos 3 ODS 4 Documentos 5 Productos 6 Personas 7 Correo
 Buscar: /                                        activos - 26 - Razón social ^
 Cl   Exportar: 26 registros (Clientes)
>00  Buscar:
 00  >Las columnas de la lista, para una hoja de cálculo (CSV)
 00   Todos los campos, para una hoja de cálculo (CSV)
 00   Para importarlo de nuevo, exacto (CSV)
 00   Para programas (JSON)
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00
 00

                                                                      Fila 1/26
 Lo que escriba reduce - Enter elige - Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbbbbb

bbb  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb                                     bbb
rrr          bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== print 80x24 cursor 22,25
   Imprimir
  Mi empresa                                                        21/11/2026
  Clientes                                                       Página 1 de 1
  26 registros (Clientes)
  ============================================================================

  Clave    Razón social                   Tipo       RFC
  ----------------------------------------------------------------------------
  000001   Comercial Los Ñires SpA        Cliente    76.086.428-5
  000007   Distribuidora 01 SA            Cliente
  000008   Distribuidora 02 SA            Cliente
  000009   Distribuidora 03 SA            Cliente
  000010   Distribuidora 04 SA            Cliente
  000011   Distribuidora 05 SA            Cliente
  000012   Distribuidora 06 SA            Cliente
  000013   Distribuidora 07 SA            Cliente
  000014   Distribuidora 08 SA            Cliente
  000015   Distribuidora 09 SA            Cliente
  000016   Distribuidora 10 SA            Cliente
  000017   Distribuidora 11 SA            Cliente
  000018   Distribuidora 12 SA            Cliente

                       [ Guardar en archivo ] [ Cerrar ]
                                                                             v
---
  bbbbbbbbbb





















                       BBBBBBBBBBBBBBBBBBBBBB

